import { readFileSync } from 'node:fs';
import { listOfMessages } from '../../src/check/fault.ts';

/** An entry of the list of messages: what the build says, and what an editor then does. */
export interface Entry {
  messages: string[];
  cure: string;
}

const span = '(?:``[^\\n]*?``|`[^`]*`)';
const entry = new RegExp(`^- (${span}(?:\\s+or\\s+${span})*)\\\\\\n((?: {2}.*\\n)+)`, 'gm');

/** The entries of docs/when-the-build-says.md. Throws when a line of a list is none. */
export function entriesIn(page: string): Entry[] {
  const entries = [...page.matchAll(entry)].map(([, messages = '', cure = '']) => ({
    messages: [...messages.matchAll(new RegExp(span, 'g'))].map(([code]) =>
      code.replaceAll(/^`+|`+$/g, '').replaceAll(/\s+/g, ' '),
    ),
    cure: cure.replaceAll(/\s+/g, ' ').trim(),
  }));
  const lines = [...page.matchAll(/^- /gm)].length;
  if (entries.length !== lines) {
    throw new Error(`Of ${String(lines)} entries only ${String(entries.length)} can be read.`);
  }
  return entries;
}

/** The entries of the list as it is. */
export function entriesOfList(): Entry[] {
  return entriesIn(readFileSync(listOfMessages, 'utf8'));
}

/** Those of some messages that the list does not name, each once. */
export function notInTheList(problems: readonly string[]): string[] {
  const named = entriesOfList().flatMap(({ messages }) => messages);
  return [...new Set(problems)].filter((problem) => !isNamed(problem, named));
}

/** Whether a message that was given is one that the list names. */
export function isNamed(given: string, named: readonly string[]): boolean {
  return named.some((message) => asPattern(message).test(given));
}

function asPattern(message: string): RegExp {
  const parts = message.split('…').map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
