import { expect, test } from 'vitest';
import { messageOf } from '../../../../src/check/messages/catalogue.ts';
import { faultsAfter } from '../../../support/broken-copy.ts';

const place = 'places/oldminster-library.yaml';
const guide = 'guides/hate-crime.mdx';
const heading = '## The signs';
const town = 'town: Oldminster';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index));
const indented = (levels: number, line: (level: number) => string) =>
  numbers(levels).map((_, level) => `${' '.repeat(level)}${line(level)}`);

/** What was pasted by accident, or on purpose: of what, where, what stood there, what stands there now. */
const pasted: [id: string, what: string, file: string, from: string, to: string][] = [
  ['tooDeep', '3,000 quotes in each other', guide, heading, `${'> '.repeat(3000)}Words.`],
  ['tooDeep', '3,000 lists in each other', guide, heading, `${'- '.repeat(3000)}Words.`],
  ['tooDeep', '45 quotes in each other', guide, heading, `${'> '.repeat(45)}Words.`],
  ['tooDeep', '3,000 brackets in each other', place, town, `town: ${'['.repeat(3000)}`],
  ['tooDeep', '130 fields in each other', place, town, indented(130, () => 'a:').join('\n')],
  [
    'tooManyFacts',
    '20,500 keys',
    place,
    town,
    numbers(20_500)
      .map((key) => `k${key}: x`)
      .join('\n'),
  ],
  [
    'largeFile',
    '100,000 keys',
    place,
    town,
    numbers(100_000)
      .map((key) => `${key}: x`)
      .join('\n'),
  ],
  ['tooManyFacts', '70,000 keys on one line', place, town, `town: {${'a:,'.repeat(70_000)}}`],
  ['largeFile', 'words of more than 300 kB', guide, heading, 'We help you. '.repeat(24_000)],
  ['longHeading', 'a heading of 201 letters', guide, heading, `## ${'Signs of it '.repeat(17)}`],
];

test.each(pasted)('%s: %s are refused, within seconds', (id, _, file, from, to) => {
  const before = performance.now();
  const faults = faultsAfter((copy) => copy.swap(file, from, to));
  expect(faults.map(({ problem }) => messageOf(problem)?.id)).toContain(id);
  // Read once for the fault, and once more to try its example; minutes where the library reads it.
  expect(performance.now() - before).toBeLessThan(30_000);
});
