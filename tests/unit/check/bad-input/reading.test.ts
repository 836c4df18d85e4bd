import { describe, expect, test } from 'vitest';
import { afterSwap, expectFault, faultsAfter } from '../../../support/broken-copy.ts';
import type { Editable } from '../../../support/editable.ts';

const file = 'places/cafe-zoe.yaml';
const guide = 'guides/hate-crime.mdx';
const rewrite = (change: (text: string) => string | Uint8Array) => (copy: Editable) => {
  copy.write(file, change(copy.read(file)));
};

describe('an empty file', () => {
  test.each(['', ' \n\n'])('%j is refused', (text) => {
    expect(faultsAfter(rewrite(() => text))).toMatchObject([
      { file, line: 1, problem: 'is empty.' },
    ]);
  });

  test.each(['# only a remark\n', '- a list\n', 'words\n'])('%j holds no facts', (text) => {
    expect(faultsAfter(rewrite(() => text))).toMatchObject([
      { file, line: 1, problem: 'has no facts.', example: 'name: The name of the place' },
    ]);
  });

  test('an .mdx file without facts at the top is refused, and shows how they stand', () => {
    const faults = faultsAfter((copy) => copy.write(guide, 'Only words.\n'));
    expect(faults).toMatchObject([
      {
        file: guide,
        line: 1,
        problem: 'has no facts at the top between two lines of three dashes.',
        example: expect.stringContaining('---') as string,
      },
    ]);
  });
});

describe('a wrong encoding', () => {
  test.each(['latin1', 'utf16le'] as const)('%s is refused, with how to save it', (encoding) => {
    const marked = encoding === 'utf16le' ? '\uFEFF' : '';
    const faults = faultsAfter(rewrite((text) => Buffer.from(marked + text, encoding)));
    expect(faults).toMatchObject([
      {
        file,
        line: 1,
        problem: 'is not saved as UTF-8, so letters such as £ and é would come out wrong.',
      },
    ]);
  });

  test.each([
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['characters no text has', (text: string) => `${text}# \0\n`],
  ])('%s is refused', (_, change) => {
    expect(faultsAfter(rewrite(change))).toMatchObject([
      {
        file,
        line: expect.any(Number) as number,
        problem: 'begins with a byte-order mark or contains characters that are not text.',
      },
    ]);
  });
});

describe('a character that came along when words were copied', () => {
  test.each([
    ['one that cannot be seen', '\u200B', '200B'],
    ['one that turns words round', '\u202E', '202E'],
    ['a bullet that only one typeface has', '\uF0B7', 'F0B7'],
    ['one that is no character', '\u{1FFFF}', '1FFFF'],
  ])('%s is refused on its line, with the words before it', (_, character, code) => {
    expectFault(file, 'town: Oldminster', `town: Old${character}minster`, {
      problem: 'contains a character that cannot be seen, or not on every device.',
      found: `town: Old[U+${code}]minster`,
    });
  });

  test('what holds a sign of several together is none of them', () => {
    expect(afterSwap(file, 'town: Oldminster', 'town: Oldminster 👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿').faults).toEqual([]);
  });
});

describe('words that the build would take for something else', () => {
  test.each(['9999-99-99', '2026-11-30', '2026-11-30T10:00:00Z', '0b101', '-0x1F'])(
    '%s is refused as a name, in words',
    (value) => {
      const { faults, line } = afterSwap(file, 'town: Oldminster', `town: ${value}`);
      expect(faults).toMatchObject([
        {
          file,
          line,
          field: 'town',
          problem: 'must be words. Put them in quotes if they look like a number or a date.',
          found: value,
        },
      ]);
      expect(afterSwap(file, 'town: Oldminster', `town: "${value}"`).faults).toEqual([]);
    },
  );
});

describe('broken YAML', () => {
  test.each([
    ['a second colon', 'town: Oldminster', 'town: Oldminster: by the sea', /needs quotation marks/],
    ['a quotation mark', 'town: Oldminster', "town: 'Oldminster", /never closed/],
    ['a bracket', 'town: Oldminster', 'town: [Oldminster', /never closed/],
    ['a tab', '  of: building', '\tof: building', /begins with a tab/],
    ['an indent', 'town: Oldminster', ' town: Oldminster', /not in line with the lines around/],
    ['no colon', 'town: Oldminster', 'town Oldminster', /not a field with a colon/],
    ['a field twice', 'town: Oldminster', 'town: Oldminster\ntown: Newtown', /^appears twice/],
    ['a reference', 'town: Oldminster', 'town: *oldminster', /needs quotation marks/],
    ['a tag', 'town: Oldminster', 'town: !oldminster', /needs quotation marks/],
    ['a backslash', 'town: Oldminster', 'town: "Old\\minster"', /backslash/],
    ['a second beginning', 'town: Oldminster', 'town: Oldminster\n---', /three dashes/],
    ['an endless number', 'town: Oldminster', 'town: .inf', /needs quotation marks/],
  ])('%s: "%s" written as "%s" is refused on a line near it', (_, from, to, problem) => {
    const { faults, line } = afterSwap(file, from, to);
    expect(faults[0]).toMatchObject({
      file,
      field: 'This line',
      problem: expect.stringMatching(problem) as string,
      found: expect.any(String) as string,
    });
    expect(Math.abs((faults[0]?.line ?? 0) - line)).toBeLessThanOrEqual(2);
  });

  test('in the facts of an .mdx file the line is counted from the top of the file', () => {
    expectFault(guide, 'title: Hate crime', 'title: Hate crime: a guide', {});
  });
});

describe('a file in the wrong place', () => {
  test('is refused, with the folder that was meant, and is read all the same', () => {
    const stray = 'metings/2027-01-01-hall.mdx';
    const faults = faultsAfter((copy) => copy.write(stray, 'Words.\n'));
    expect(faults).toMatchObject([
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
      const faults = faultsAfter((copy) => copy.write(stray, 'Words.\n'));
      expect(faults).toMatchObject([
        { file: stray, problem: 'is a kind of file that content/ has no place for.' },
      ]);
    },
  );

  test.each([
    ['guides/IMG_1234.JPG', 'guides/img-1234.jpg'],
    ['guides/main door.png', 'guides/main-door.png'],
  ])('the picture %s is told its right name', (stray, example) => {
    const faults = faultsAfter((copy) => copy.write(stray, ''));
    expect(faults[0]).toMatchObject({ file: stray, example });
  });

  test('a name that Windows keeps for itself is refused', () => {
    const faults = faultsAfter((copy) => copy.write('guides/nul.mdx', copy.read(guide)));
    expect(faults[0]).toMatchObject({ file: 'guides/nul.mdx', example: 'guides/nul-1.mdx' });
  });

  test('a read-me file beside records is no record, and passes', () => {
    expect(faultsAfter((copy) => copy.write('places/README.md', 'Words.\n'))).toEqual([]);
  });

  test.each(['café-zoe-two.yaml', 'two words.yaml'])('%s cannot be an address', (name) => {
    const faults = faultsAfter((copy) => copy.write(`places/${name}`, copy.read(file)));
    expect(faults[0]).toMatchObject({
      file: `places/${name}`,
      problem: 'has a name that cannot be an address.',
      found: name,
    });
  });
});
