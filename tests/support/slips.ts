import { expect, test } from 'vitest';
import type { Fault } from '../../src/check/fault.ts';
import { messageOf } from '../../src/check/messages/catalogue.ts';
import { afterSwap } from './broken-copy.ts';
import { rowsOf } from './tables.ts';

/** The guide into which `testWords` writes. */
export const guide = 'guides/hate-crime.mdx';

const heading = '## The signs';

/** What the check says once words are written into a guide, and the line on which they begin. */
export const afterWords = (words: string) => afterSwap(guide, heading, `${words}\n\n${heading}`);

/**
 * A test for each line of a table: a slip of the hand, and the ids of the messages it brings, `none`
 * if it is right. `FILE | what stands there | the slip | ids | field | what was found`; `\n` ends a
 * line. The first fault is where the slip is.
 */
export function testSlips(table: string) {
  test.each(rowsOf(table))(
    'in %s, “%s” written as “%s”: %s',
    (file, from, to, ids, field, found) => {
      const { faults, line } = afterSwap(file, from, to);
      const shared = linesOf(to).findIndex((one, at) => one !== linesOf(from)[at]);
      expectMessages(faults, ids, { file, line: line + Math.max(shared, 0), field, found });
    },
  );
}

/** The same for words of a guide: `the words | ids | what was found`. */
export function testWords(table: string) {
  test.each(rowsOf(table))('in the words, “%s”: %s', (words, ids, found) => {
    const { faults, line } = afterWords(words);
    expectMessages(faults, ids, { file: guide, line, field: 'The text', found });
  });
}

function expectMessages(faults: readonly Fault[], ids = '', first: Partial<Fault>) {
  expect(faults.map(({ problem }) => messageOf(problem)?.id ?? problem).join(' ') || 'none').toBe(
    ids,
  );
  if (faults.length === 0) return;
  const known = Object.entries(first).filter(([, value]) => value !== undefined);
  expect(faults[0]).toMatchObject(Object.fromEntries(known));
}

function linesOf(text: string): string[] {
  return text.split('\n');
}
