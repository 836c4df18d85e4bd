import { expect, test } from 'vitest';
import { afterSwap } from '../../../support/broken-copy.ts';
import { guide, testSlips, testWords } from '../../../support/slips.ts';

const place = 'places/oldminster-library.yaml';
const heading = '## The signs';
const town = 'town: Oldminster';

test.each([
  ['a Cyrillic а in the words of a guide', guide, heading, '## The signs of hаte'],
  ['a Greek ο in a name', place, town, 'town: Oldminster-οn-Sea'],
  ['a whole word of Cyrillic letters but one', place, town, 'town: Оldminster'],
])('%s is refused, with the words around it', (_, file, from, to) => {
  const { faults, line } = afterSwap(file, from, to);
  expect(faults[0]).toMatchObject({
    file,
    line,
    problem: 'contains a letter of another alphabet that looks like one of ours.',
    found: expect.stringMatching(/\[\p{L}\]/u) as string,
  });
});

// Every word here that looks like ours is in Cyrillic or Greek letters.
testWords(String.raw`
  Ring the сор now. | lookalikeWord | сор
  Ring **the** ΝΗЅ. | lookalikeWord | ΝΗЅ
  This is а note. | lookalikeWord | а
  > Ask рсѕо,\n> then us. | lookalikeWord
  One сор.\nTwo сор. | lookalikeWord lookalikeWord | сор
  In Russian “у нас”, in Greek “όχι”. | none
`);

testSlips(`
  ${place} | ${town} | town: Сосое | lookalikeWord | town | Сосое
  ${place} | ${town} | town: 'Сосое, by the sea' | lookalikeWord | town | Сосое
  ${place} | arrival: Go | arrival: Ѕо go | lookalikeWord | arrival | Ѕо
  services/noise-nuisance.mdx | peopleSay: [ | peopleSay: [шум, сор,  | none
`);

test.each([
  ['a word', '## Помощь'],
  ['a sentence with short words of its own', '## Рост и сор'],
])('%s in another alphabet is in another language', (_, words) => {
  expect(afterSwap(guide, heading, words).faults).toEqual([]);
});
