import type { Answer, Content, Question } from '../desk-worker.ts';
import type { Desk } from '../desk.ts';

export type Kinds = ReturnType<Desk['kinds']>;

/** The desk in its worker, so that the check never holds up a key. */
export class DeskConnection {
  private worker = new Worker(new URL('../desk-worker.ts', import.meta.url), { type: 'module' });
  private waiting = new Map<
    number,
    { resolve: (answer: never) => void; reject: (why: Error) => void }
  >();
  private round = 0;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ('error' in data) waiting?.reject(new Error(data.error));
      else waiting?.resolve(data.answer as never);
    });
  }

  /** Hands over the content. Answers with the kinds that can be changed. */
  begin(content: Content): Promise<Kinds> {
    return this.send<Kinds>('begin', [content]);
  }

  /** What the desk answers. Rejects with the reason where it cannot. */
  ask<Name extends 'records' | 'open' | 'blank' | 'take' | 'try'>(
    name: Name,
    ...given: Parameters<Desk[Name]>
  ): Promise<Awaited<ReturnType<Desk[Name]>>> {
    return this.send(name, given);
  }

  private send<Said>(ask: Question['ask'], given: unknown[]): Promise<Said> {
    const id = ++this.round;
    return new Promise<Said>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, ask, with: given } satisfies Question);
    });
  }

  /** Ends the worker. */
  close() {
    this.worker.terminate();
  }
}
