import { describe, expect, test } from 'vitest';
import { afterSwap, expectFault } from '../../../support/broken-copy.ts';

const file = 'guides/hate-crime.mdx';
const heading = '## The signs';
const before = (words: string) => afterSwap(file, heading, `${words}\n\n${heading}`);
const allowedComponents =
  'Danger, Figure, File, Latest, Law, Note, Phone, Place, Service, Term, Until, WhenNone, WhoCanHelp';

describe('an image', () => {
  test.each(['', '…'])('without words for people who cannot see it is refused: “%s”', (words) => {
    const { faults, line } = before(`![${words}](./door.png)`);
    expect(faults[0]).toMatchObject({
      file,
      line,
      field: 'The text',
      problem: 'has an image without words for people who cannot see it.',
      found: '![](./door.png)',
    });
  });

  test.each(['./door.png', 'https://pictures.example/door.png'])(
    'that is not kept beside the file is refused: %s',
    (address) => {
      const { faults, line } = before(`![The main door](${address})`);
      expect(faults).toMatchObject([
        {
          file,
          line,
          field: 'The text',
          problem: 'shows an image that is not in the content folder.',
          found: address,
        },
      ]);
    },
  );
});

describe('broken MDX', () => {
  test('a component that is not closed is refused where it is missed', () => {
    const { faults } = afterSwap(file, '</Note>', '');
    expect(faults).toMatchObject([
      {
        file,
        line: expect.any(Number) as number,
        field: 'The text',
        problem: 'cannot be read.',
        found: expect.stringContaining('Expected a closing tag for `<Note>`') as string,
      },
    ]);
  });

  test.each(['A brace { alone.', 'Less <more of it.'])('%s is refused on its line', (words) => {
    const { faults, line } = before(words);
    expect(faults).toMatchObject([{ file, line, problem: 'cannot be read.' }]);
  });
});

describe('an unknown component', () => {
  test('is refused with the one that was meant', () => {
    expectFault(file, '<WhoCanHelp ', '<WhoCanHelps ', {
      field: 'The text',
      problem: 'uses <WhoCanHelps>, which does not exist. Did you mean <WhoCanHelp>?',
      found: '<WhoCanHelps>',
      allowed: allowedComponents,
    });
  });

  test.each(['<div>Words.</div>', '<Carousel />', '<script>x</script>'])(
    '%s is refused with those that exist',
    (words) => {
      const { faults, line } = before(words);
      expect(faults).toMatchObject([
        {
          file,
          line,
          problem: expect.stringMatching(/^uses <\w+>, which authors cannot use\.$/) as string,
          allowed: allowedComponents,
        },
      ]);
    },
  );

  test('a known one without its attribute is refused with an example', () => {
    const { faults, line } = before('Ring <Phone />.');
    expect(faults).toMatchObject([
      { file, line, problem: 'uses <Phone> without service="…".', allowed: 'service' },
    ]);
  });

  test('a known one with an attribute it does not take is refused', () => {
    const { faults, line } = before('<Note colour="red">Words.</Note>');
    expect(faults).toMatchObject([
      { file, line, problem: 'gives <Note> something it does not take.', found: 'colour' },
    ]);
  });
});

describe('code in the words', () => {
  test.each([
    ['{1 + 1}', '1 + 1'],
    ['Two is {1 + 1}.', '1 + 1'],
    ['import secret from "./secret.js"', 'import secret from "./secret.js"'],
    ['export const secret = 1', 'export const secret = 1'],
  ])('%s is refused', (words, found) => {
    const { faults, line } = before(words);
    expect(faults).toMatchObject([
      { file, line, field: 'The text', problem: 'contains code.', found },
    ]);
  });

  test('in an attribute is refused', () => {
    expectFault(file, 'guide="hate-crime"', 'guide={"hate-crime"}', {
      problem: 'uses <WhoCanHelp> without guide="…".',
    });
  });
});
