import { describe, expect, test } from 'vitest';
import { afterSwap, expectFault } from '../../../support/broken-copy.ts';

const guide = 'guides/hate-crime.mdx';
const heading = '## The signs';
const before = (words: string) => afterSwap(guide, heading, `${words}\n\n${heading}`);

describe('words that a drafter left', () => {
  test('in the words are refused', () => {
    const { faults, line } = before('Lorem ipsum.');
    expect(faults).toMatchObject([
      {
        file: guide,
        line,
        field: 'The text',
        problem: 'contains words that somebody left while drafting.',
        found: 'Lorem',
      },
    ]);
  });

  test('among the facts are refused', () => {
    const file = 'places/oldminster-library.yaml';
    expectFault(file, 'town: Oldminster', 'town: TBC', { field: 'town', found: 'TBC' });
  });

  test('are found in a record that has other faults too', () => {
    const file = 'places/oldminster-library.yaml';
    const { faults } = afterSwap(file, 'town: Oldminster', 'town: TBC\ntwon: Oldminster');
    expect(faults.map(({ field }) => field).sort()).toEqual(['town', 'twon']);
  });
});

describe('words that are true until a day', () => {
  const until = (date: string) => before(`<Until date="${date}">\n\nClosed.\n\n</Until>`);

  test.each(['2026-11-21', '2026-11-22', '2099-12-31'])(
    'stop nothing, before it or after: %s',
    (date) => {
      expect(until(date).faults).toEqual([]);
    },
  );

  test.each(['2026-02-30', 'next week', ''])('need a day that exists: “%s”', (date) => {
    expect(until(date).faults).toMatchObject([
      { problem: expect.stringContaining('has a day in <Until>') as string, found: date },
    ]);
  });

  test('need a day at all', () => {
    expect(before('<Until>\n\nClosed.\n\n</Until>').faults).toMatchObject([
      { problem: 'uses <Until> without date="…".', example: '<Until date="2026-12-31">' },
    ]);
  });
});

describe('a component', () => {
  test.each(['Note', 'Danger', 'WhoCanHelp'])('<%s> inside a sentence is refused', (name) => {
    const more = name === 'WhoCanHelp' ? ' guide="hate-crime"' : '';
    const { faults, line } = before(`Read <${name}${more}></${name}> now.`);
    expect(faults).toMatchObject([{ line, problem: `has <${name}> inside a sentence.` }]);
  });

  test('that shows what its record says is given no words', () => {
    const { faults } = before('<Phone service="police-101">Ring us</Phone>');
    expect(faults).toMatchObject([
      { problem: 'puts words into <Phone>, which would not be shown.' },
    ]);
  });

  test('without a name is refused', () => {
    expect(before('<>Words.</>').faults).toMatchObject([
      { problem: 'uses <>, which authors cannot use.' },
    ]);
  });
});

describe('what our pages have no place for', () => {
  test.each([
    ['```\ncode\n```', 'a block of code, between lines of ```'],
    ['- [ ] a task', '[ ]'],
    ['A note.[^1]\n\n[^1]: At the foot.', 'a footnote'],
    ['Words.\n\n---', 'a line across the page, written as --- or ***'],
  ])('%j is refused', (words, found) => {
    expect(before(words).faults[0]).toMatchObject({
      problem: 'contains something that our pages cannot show.',
      found,
    });
  });

  test.each([
    ['##\n\nWords.', 'has a heading without words.'],
    ['## 😀', 'has a heading without words.'],
    ['[](/help/)', 'has a link without words.'],
    ['[&nbsp;](/help/)', 'has a link without words.'],
  ])('%j is refused', (words, problem) => {
    expect(before(words).faults).toMatchObject([{ problem }]);
  });
});

test('a confirmation on a day still to come is refused', () => {
  const file = 'services/noise-nuisance.mdx';
  expectFault(file, 'on: 2025-06-02', 'on: 2062-06-02', {
    field: 'checked.on',
    problem: 'is a day in the future.',
    found: '2062-06-02',
  });
});
