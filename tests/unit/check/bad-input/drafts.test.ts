import { describe, expect, test } from 'vitest';
import { afterWords, testSlips, testWords } from '../../../support/slips.ts';

const library = 'places/oldminster-library.yaml';

describe('words that a drafter left', () => {
  testWords('Lorem ipsum. | draftingWords | Lorem');
  testSlips(String.raw`
    ${library} | town: Oldminster | town: TBC | draftingWords | town | TBC
    ${library} | town: Oldminster | twon: Oldminster\ntown: TBC | misspeltField draftingWords
  `);
});

describe('words that are true until a day', () => {
  const until = (date: string) => afterWords(`<Until date="${date}">\n\nClosed.\n\n</Until>`);

  test.each(['2026-11-21', '2026-11-22', '2099-12-31'])('stop nothing: %s', (date) => {
    expect(until(date).faults).toEqual([]);
  });

  test.each(['2026-02-30', 'next week', ''])('need a day that exists: “%s”', (date) => {
    expect(until(date).faults).toMatchObject([
      { problem: expect.stringContaining('has a day in <Until>') as string, found: date },
    ]);
  });

  testWords(String.raw`<Until>\n\nClosed.\n\n</Until> | attributeMissing | <Until>`);
});

describe('a component out of its place', () => {
  testWords(String.raw`
    Read <Note></Note> now. | componentInSentence | <Note>
    Read <Danger></Danger> now. | componentInSentence | <Danger>
    Read <WhoCanHelp guide="hate-crime"></WhoCanHelp> now. | componentInSentence | <WhoCanHelp>
    <Phone service="police-101">Ring us</Phone> | wordsInComponent
    <>Words.</> | uses <>, which authors cannot use. | <>
  `);
});

describe('what our pages have no place for', () => {
  test.each([
    ['```\ncode\n```', 'a block of code, between lines of ```'],
    ['- [ ] a task', '[ ]'],
    ['A note.[^1]\n\n[^1]: At the foot.', 'a footnote'],
    ['Words.\n\n---', 'a line across the page, written as --- or ***'],
  ])('%j is refused', (words, found) => {
    expect(afterWords(words).faults[0]).toMatchObject({
      problem: 'contains something that our pages cannot show.',
      found,
    });
  });

  testWords(String.raw`
    ##\n\nWords. | emptyHeading | ##
    ## 😀 | emptyHeading | ##
    [](/help/) | emptyLink
    [&nbsp;](/help/) | emptyLink
  `);
});
