import { expect, test } from 'vitest';
import { draftingWordsIn } from '../../../src/domain/drafting.ts';

test.each([
  ['Lorem ipsum dolor', 'Lorem'],
  ['Ring xxxx xxx', 'xxxx'],
  ['Please re-write this part', 're-write'],
  ['Rewrite this', 'Rewrite this'],
  ['TODO: hours', 'TODO'],
  ['Opens TBC', 'TBC'],
  ['This is not quite finished yet', 'not quite finished'],
  ['Insert the name here', 'Insert the name here'],
  ['Open from ???', '???'],
])('“%s” was left by a drafter', (text, found) => {
  expect(draftingWordsIn(text)).toBe(found);
});

test.each([
  'There is still a lot to do.',
  'To be confirmed',
  'You can rewrite your statement later.',
  'Why? Who? When?',
  'Sussex, Essex and Middlesex',
])('“%s” is finished', (text) => {
  expect(draftingWordsIn(text)).toBeUndefined();
});
