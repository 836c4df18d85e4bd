import { dateInLondon } from '../domain/date.ts';
import { Desk } from './desk.ts';

/** What the page sends once: the content, and where changes are proposed. */
export interface Content {
  files: Record<string, string>;
  others: string[];
  repository?: string | undefined;
}

type Asked = Exclude<keyof Desk, 'constructor'>;

/** A question to the desk: the name of what is asked, and what it is asked with. */
export interface Question {
  id: number;
  ask: Asked | 'begin';
  with: unknown[];
}

export type Answer = { id: number } & ({ answer: unknown } | { error: string });

let desk: Desk | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answerTo(data).then((answer) => {
    postMessage(answer);
  });
});

async function answerTo({ id, ask, with: given }: Question): Promise<Answer> {
  try {
    if (ask === 'begin') {
      const { files, others, repository } = given[0] as Content;
      // eslint-disable-next-line no-restricted-syntax -- the page was built days ago: the day is the device's own
      desk = new Desk(files, others, dateInLondon(Date.now()), repository);
      return { id, answer: desk.kinds() };
    }
    if (!desk) throw new Error('The content has not been loaded.');
    const answer: unknown = await (desk[ask] as (...given: unknown[]) => unknown).apply(
      desk,
      given,
    );
    return { id, answer };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
