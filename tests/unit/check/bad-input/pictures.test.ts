import { describe, expect, test } from 'vitest';
import { checkImage } from '../../../../src/check/prose/rules.ts';
import { afterSwap, faultsAfter } from '../../../support/broken-copy.ts';
import { checkEdited } from '../../../support/checked-edits.ts';

const fixture = 'tests/fixtures/oldminster';
const page = 'pages/about.mdx';
const words = 'A lighthouse beside the harbour wall, under a red evening sky';
const picture = `![${words}](./harbour.jpg)`;

/** What the check says of the words of a picture. */
function said(alt: string) {
  const found: { problem: string; example?: string | undefined }[] = [];
  checkImage({ alt, address: './harbour.jpg' }, (fault) => found.push(fault));
  return found;
}

describe('the words of a picture', () => {
  test.each([
    'IMG_1234',
    'IMG-20261101-WA0004',
    'DSC 0042',
    'PXL_20261101_100000',
    'harbour.jpg',
    'Screenshot 2026-11-01',
    'image-3',
  ])('are refused where they are the name of its file: %s', (alt) => {
    expect(said(alt)).toMatchObject([
      { problem: 'has an image whose words are the name of its file.' },
    ]);
  });

  test.each([
    ['A photo of the harbour wall', '![Harbour wall](./harbour.jpg)'],
    ['Image of a bench', '![Bench](./harbour.jpg)'],
    ['picture of 14 lights', '![14 lights](./harbour.jpg)'],
  ])('are refused where they say that it is a picture: %s', (alt, example) => {
    expect(said(alt)).toMatchObject([{ example }]);
    expect(said(example.replace(/^!\[|\].*/g, ''))).toEqual([]);
  });

  test.each([words, 'Imagery of the harbour', 'Picture frames in the library', 'Gate 4'])(
    'may say what there is to see: %s',
    (alt) => {
      expect(said(alt)).toEqual([]);
    },
  );
});

describe('a picture whose file name has a space', () => {
  test('is told by its line, with one that is right', () => {
    const { faults } = afterSwap(page, picture, '![](the harbour.jpg)');
    expect(faults[0]).toMatchObject({ file: page, found: '![](the harbour.jpg)' });
    expect(faults[0]?.example).toMatch(/^!\[\w.*\]\(\.\/harbour/);
  });

  test('is told by the name that the check asks for, and passes once both are done', () => {
    const name = 'The Wall.jpg';
    const faults = checkEdited(fixture, (content) => {
      content.write(`pages/${name}`, 'x');
      content.swap(page, './harbour.jpg', `./${name}`);
    });
    const examples = ['pages/the-wall.jpg', `![${words}](./the-wall.jpg)`];
    expect(faults.map(({ example }) => example)).toEqual(expect.arrayContaining(examples));
    const after = faultsAfter((content) => {
      content.write('pages/the-wall.jpg', 'x');
      content.swap(page, picture, `![${words}](./the-wall.jpg)`);
    });
    expect(after).toEqual([]);
  });
});
