import { expect, test } from 'vitest';
import { readRecords } from '../../../../src/check/check-content.ts';
import { folderOnDisk } from '../../../../src/check/content-folder.ts';
import { findDenials } from '../../../../src/check/across/denials.ts';
import { editableInMemory } from '../../../support/editable.ts';

test.each(['content', 'tests/fixtures/oldminster'])(
  'no page of %s denies a record that is there',
  (root) => {
    expect(findDenials(readRecords(folderOnDisk(root)))).toEqual([]);
  },
);

/** What is found when a page of the fictional content, which has meetings, says this too. */
function found(words: string, page = 'pages/meetings.mdx') {
  const content = editableInMemory('tests/fixtures/oldminster');
  content.write(page, `${content.read(page)}\n${words}\n`);
  return findDenials(readRecords(content.folder));
}

test('a sentence that denies records is found, with what to do', () => {
  expect(found('We know of no meeting in Oldminster.')).toMatchObject([
    {
      file: 'pages/meetings.mdx',
      found: 'We know of no meeting in Oldminster.',
      problem: expect.stringMatching(
        /^says that there is none, but content\/meetings has \d/,
      ) as string,
    },
  ]);
});

test('a guide denies nothing that is there, either', () => {
  expect(found('We know of no meeting.', 'guides/fire-safety.mdx')).toHaveLength(1);
});

test('what holds only while there is none may stand in <WhenNone>', () => {
  expect(found('<WhenNone of="meetings">\n\nWe know of no meeting.\n\n</WhenNone>')).toEqual([]);
});

test('a sentence that denies something else is not', () => {
  expect(found('There is no page about it. There is no list of meetings on paper.')).toEqual([]);
});
