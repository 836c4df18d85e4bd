import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../../src/check/messages/catalogue.ts';
import { afterSwap, faultsAfter } from '../../../support/broken-copy.ts';
import { guide, testSlips } from '../../../support/slips.ts';

const file = 'places/cafe-zoe.yaml';
const town = 'town: Oldminster';
const afterChange = (change: (text: string) => string | Uint8Array) =>
  faultsAfter((copy) => copy.write(file, change(copy.read(file))));

describe('an empty file', () => {
  test.each(['', ' \n\n'])('%j is refused', (text) => {
    expect(afterChange(() => text)).toMatchObject([{ file, line: 1, problem: 'is empty.' }]);
  });

  test.each(['# only a remark\n', '- a list\n', 'words\n'])('%j holds no facts', (text) => {
    expect(afterChange(() => text)).toMatchObject([
      { file, line: 1, problem: 'has no facts.', example: 'name: The name of the place' },
    ]);
  });

  test('an .mdx file without facts at the top is refused, and shows how they stand', () => {
    const [fault] = faultsAfter((copy) => copy.write(guide, 'Only words.\n'));
    const problem = 'has no facts at the top between two lines of three dashes.';
    expect(fault).toMatchObject({ file: guide, line: 1, problem });
    expect(fault?.example).toContain('---');
  });
});

describe('a wrong encoding', () => {
  test.each(['latin1', 'utf16le'] as const)('%s is refused, with how to save it', (encoding) => {
    const marked = encoding === 'utf16le' ? '\uFEFF' : '';
    const problem = 'is not saved as UTF-8, so letters such as £ and é would come out wrong.';
    expect(afterChange((text) => Buffer.from(marked + text, encoding))).toMatchObject([
      { file, line: 1, problem },
    ]);
  });

  test.each([
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['characters no text has', (text: string) => `${text}# \0\n`],
  ])('%s is refused', (_, change) => {
    const problem = 'begins with a byte-order mark or contains characters that are not text.';
    expect(afterChange(change)).toMatchObject([{ file, problem }]);
  });
});

describe('a character that came along when words were copied', () => {
  testSlips(`
    ${file} | ${town} | town: Old\u200Bminster | invisible
    ${file} | ${town} | town: Old\u202Eminster | invisible
    ${file} | ${town} | town: Old\uF0B7minster | invisible
    ${file} | ${town} | town: Old\u{1FFFF}minster | invisible
    ${file} | ${town} | town: Oldminster 👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 | none
  `);

  test.each(['200B', '202E', 'F0B7', '1FFFF'])('is shown by its number, %s', (code) => {
    const character = String.fromCodePoint(parseInt(code, 16));
    const [fault] = afterSwap(file, town, `town: Old${character}minster`).faults;
    expect(fault?.found).toBe(`town: Old[U+${code}]minster`);
  });
});

describe('words that the build would take for something else', () => {
  const values = ['9999-99-99', '2026-11-30', '2026-11-30T10:00:00Z', '0b101', '-0x1F'];
  testSlips(
    values
      .flatMap((value) => [
        `${file} | ${town} | town: ${value} | mustBeWords | town | ${value}`,
        `${file} | ${town} | town: "${value}" | none`,
      ])
      .join('\n'),
  );
});

describe('broken YAML', () => {
  test.each([
    ['a second colon', town, 'town: Oldminster: by the sea', 'needsQuotes'],
    ['a quotation mark', town, "town: 'Oldminster", 'leftOpen'],
    ['a bracket', town, 'town: [Oldminster', 'leftOpen'],
    ['a tab', '  of: building', '\tof: building', 'tab'],
    ['an indent', town, ` ${town}`, 'notInLine'],
    ['no colon', town, 'town Oldminster', 'notAField'],
    ['a field twice', town, `${town}\ntown: Newtown`, 'repeatedField'],
    ['a reference', town, 'town: *oldminster', 'needsQuotes'],
    ['a tag', town, 'town: !oldminster', 'needsQuotes'],
    ['a backslash', town, 'town: "Old\\minster"', 'backslash'],
    ['a second beginning', town, `${town}\n---`, 'extraDashes'],
    ['an endless number', town, 'town: .inf', 'needsQuotes'],
  ])('%s: "%s" written as "%s" is refused on a line near it', (_, from, to, id) => {
    const { faults, line } = afterSwap(file, from, to);
    const [fault] = faults;
    expect(fault).toMatchObject({ file, field: 'This line', found: expect.any(String) as string });
    expect(messageOf(fault?.problem ?? '')?.id).toBe(id);
    expect(Math.abs((fault?.line ?? 0) - line)).toBeLessThanOrEqual(2);
  });

  testSlips(`${guide} | title: Hate crime | title: Hate crime: a guide | needsQuotes`);
});

describe('a file in the wrong place', () => {
  test('is refused, with the folder that was meant, and is read all the same', () => {
    const stray = 'metings/2027-01-01-hall.mdx';
    expect(faultsAfter((copy) => copy.write(stray, 'Words.\n'))).toMatchObject([
      {
        file: stray,
        problem: 'is not in a folder that this site knows.',
        found: 'metings/',
        example: 'meetings/2027-01-01-hall.mdx',
      },
      { file: stray, problem: 'has no facts at the top between two lines of three dashes.' },
    ]);
  });

  test.each(['notes.txt', 'documents/poster.pdf', 'guides/draft.docx'])(
    '%s is a kind of file that has no place here',
    (stray) => {
      const problem = 'is a type of file that content/ cannot hold.';
      const faults = faultsAfter((copy) => copy.write(stray, 'Words.\n'));
      expect(faults).toMatchObject([{ file: stray, problem }]);
    },
  );

  test.each([
    ['guides/IMG_1234.JPG', 'guides/img-1234.jpg'],
    ['guides/main door.png', 'guides/main-door.png'],
    ['guides/nul.mdx', 'guides/nul-1.mdx'],
    ['places/café-zoe-two.yaml', 'places/cafe-zoe-two.yaml'],
    ['places/two words.yaml', 'places/two-words.yaml'],
  ])('%s is told its right name', (stray, example) => {
    const [fault] = faultsAfter((copy) =>
      copy.write(stray, /\.(?:JPG|png)$/.test(stray) ? '' : copy.read(file)),
    );
    expect(fault).toMatchObject({ file: stray, example });
  });

  test('a read-me file beside records is no record, and passes', () => {
    expect(faultsAfter((copy) => copy.write('places/README.md', 'Words.\n'))).toEqual([]);
  });
});
