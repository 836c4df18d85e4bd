import type { SiteContent, WorkerRequest, WorkerResponse } from '../edit-worker.ts';
import type { Editor } from '../editor.ts';

export type Kinds = ReturnType<Editor['kinds']>;

interface Pending {
  resolve: (result: never) => void;
  reject: (reason: Error) => void;
}

/** Calls the editor in its worker, so that a check never delays typing. */
export class WorkerClient {
  private worker = new Worker(new URL('../edit-worker.ts', import.meta.url), { type: 'module' });
  private pending = new Map<number, Pending>();
  private lastId = 0;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<WorkerResponse>) => {
      const pending = this.pending.get(data.id);
      this.pending.delete(data.id);
      if ('error' in data) pending?.reject(new Error(data.error));
      else pending?.resolve(data.result as never);
    });
  }

  /** Sends the content. Returns the kinds of record that can be changed. */
  start(content: SiteContent): Promise<Kinds> {
    return this.send((id) => ({ id, content }));
  }

  /** Calls a method of the editor. Rejects with the reason where it throws. */
  call<Method extends Exclude<keyof Editor, 'kinds'>>(
    method: Method,
    ...args: Parameters<Editor[Method]>
  ): Promise<Awaited<ReturnType<Editor[Method]>>> {
    return this.send((id) => ({ id, method, args }));
  }

  private send<Result>(request: (id: number) => WorkerRequest): Promise<Result> {
    const id = ++this.lastId;
    return new Promise<Result>((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      this.worker.postMessage(request(id));
    });
  }

  /** Ends the worker. */
  close() {
    this.worker.terminate();
  }
}
