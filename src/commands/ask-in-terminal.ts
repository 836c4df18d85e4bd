import { autocomplete, isCancel, log, select, text } from '@clack/prompts';
import type { Asker } from '../writing/asker.ts';

/** Somebody pressed Escape or Ctrl+C. */
export class Stopped extends Error {}

/** Lists longer than this are searched by typing. */
const atAGlance = 8;

/** Asks in the terminal. */
export const terminal: Asker = {
  words: async ({ question, example, initial, faultOf }) => {
    const answer = await text({
      message: question,
      ...(example === undefined ? {} : { placeholder: `for example ${example}` }),
      ...(initial === undefined ? {} : { initialValue: initial }),
      validate: (typed) => faultOf(typed ?? ''),
    });
    return answered(answer).trim();
  },
  choose: async (question, options) => {
    const asked = { message: question, options: [...options], maxItems: atAGlance };
    return answered(await (options.length > atAGlance ? autocomplete(asked) : select(asked)));
  },
  tell: (words) => log.warn(words),
};

function answered(answer: string | symbol | undefined): string {
  if (isCancel(answer)) throw new Stopped('Stopped.');
  return typeof answer === 'string' ? answer : '';
}
