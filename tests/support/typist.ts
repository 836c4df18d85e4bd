import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Terminal } from '../../src/commands/ask-in-terminal.ts';

export const keys = { enter: '\r', stop: '\u0003', clear: '\u0015', down: '\u001B[B' };

/** A terminal without a window, and somebody who types in it. */
export interface Typist {
  terminal: Terminal;
  /** Waits until a question stands on the screen, and then presses keys. */
  at: (question: string, ...presses: string[]) => Promise<void>;
  /** Waits until words stand on the screen. */
  sees: (words: string) => Promise<void>;
}

/** How often somebody looks for words to come, every few milliseconds. */
const patience = 2_000;

/** Makes a terminal that keeps what it shows, since the last keys were pressed. */
export function aTypist(): Typist {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  let shown = '';
  output.on('data', (part: Buffer) => (shown += stripVTControlCharacters(part.toString())));
  const sees = async (words: string) => {
    for (let looks = 0; !shown.includes(words); looks += 1) {
      if (looks > patience) throw new Error(`“${words}” did not come. There is:\n${shown}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return {
    terminal: { input, output },
    sees,
    at: async (question, ...presses) => {
      await sees(question);
      shown = '';
      for (const press of presses) {
        input.write(press);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
