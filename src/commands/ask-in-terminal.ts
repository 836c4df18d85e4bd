import type { Readable, Writable } from 'node:stream';
import { type Option as Shown, autocomplete, isCancel, log, select, text } from '@clack/prompts';
import type { Asker, Option } from '../writing/asker.ts';

/** Somebody pressed Escape or Ctrl+C. */
export class Stopped extends Error {}

/** Where keys come from and words go to, if not this terminal. */
export interface Terminal {
  input?: Readable;
  output?: Writable;
}

/** Lists longer than this are searched by typing. */
const atAGlance = 8;

/** Asks in the terminal. Throws `Stopped` when somebody stops half-way. */
export function askInTerminal(terminal: Terminal = {}): Asker {
  return {
    words: async ({ question, example, initial, faultOf }) => {
      const answer = await text({
        ...terminal,
        message: question,
        ...(example === undefined ? {} : { placeholder: `for example ${example}` }),
        ...(initial === undefined ? {} : { initialValue: initial }),
        validate: (typed) => faultOf(typed ?? ''),
      });
      return answered(answer).trim();
    },
    choose: async (question, options) => {
      const asked = { ...terminal, message: question, maxItems: atAGlance };
      const shown = options.map(({ value, label, hint }) => ({
        value,
        label,
        ...(hint && { hint }),
      }));
      if (options.length <= atAGlance) return answered(await select({ ...asked, options: shown }));
      const answer = await autocomplete({
        ...asked,
        options: shown,
        filter: filterOf(options),
        validate: (chosen) => (chosen === undefined ? 'Choose one of the list.' : undefined),
      });
      return answered(answer);
    },
    tell: (words) => log.warn(words, terminal),
  };
}

/** Whether an option is shown to somebody who searches: it has the words, or nothing else has. */
function filterOf(options: readonly Option[]) {
  const has = (search: string, { value, label }: Pick<Option, 'value' | 'label'>) =>
    `${label} ${value}`.toLowerCase().includes(search.trim().toLowerCase());
  return (search: string, { value }: Shown<string>) => {
    const option = options.find((one) => one.value === value);
    if (option === undefined) return false;
    return option.isLastResort
      ? !options.some((other) => other !== option && has(search, other))
      : has(search, option);
  };
}

function answered(answer: string | symbol | undefined): string {
  if (isCancel(answer)) throw new Stopped('Stopped.');
  return typeof answer === 'string' ? answer : '';
}
