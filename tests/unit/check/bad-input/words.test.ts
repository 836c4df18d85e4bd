import { describe, expect, test } from 'vitest';
import { afterSwap } from '../../../support/broken-copy.ts';
import { afterWords, guide, testSlips, testWords } from '../../../support/slips.ts';

const components =
  'Danger, Figure, File, Latest, Law, Note, Phone, Place, Service, Term, Until, WhenNone, WhoCanHelp';

describe('an image', () => {
  testWords(String.raw`
    ![](./door.png) | imageWithoutWords unknownImage | ![](./door.png)
    ![…](./door.png) | imageWithoutWords unknownImage | ![](./door.png)
    ![The main door](./door.png) | unknownImage | ./door.png
    ![The main door](https://pictures.example/door.png) | unknownImage | https://pictures.example/door.png
  `);
});

describe('broken MDX and code', () => {
  test('a component that is not closed is refused where it is missed', () => {
    const { faults } = afterSwap(guide, '</Note>', '');
    expect(faults).toMatchObject([
      {
        file: guide,
        field: 'The text',
        problem: 'cannot be read.',
        found: expect.stringContaining('Expected a closing tag for `<Note>`') as string,
      },
    ]);
  });

  testWords(String.raw`
    A brace { alone. | unreadableWords
    Less <more of it. | unreadableWords
    {1 + 1} | code | 1 + 1
    Two is {1 + 1}. | code | 1 + 1
    import secret from "./secret.js" | code | import secret from "./secret.js"
    export const secret = 1 | code | export const secret = 1
  `);
});

describe('a component that authors cannot use, or use wrongly', () => {
  testSlips(
    `${guide} | <WhoCanHelp  | <WhoCanHelps  | misspeltComponent | The text | <WhoCanHelps>`,
  );
  testWords(String.raw`
    <div>Words.</div> | unknownComponent | <div>
    <Carousel /> | unknownComponent | <Carousel>
    <script>x</script> | unknownComponent | <script>
    Ring <Phone />. | attributeMissing | <Phone>
    <Note colour="red">Words.</Note> | unknownAttribute | colour
  `);

  test('is shown with those that there are', () => {
    expect(afterWords('<Carousel />').faults[0]?.allowed).toBe(components);
    expect(afterWords('Ring <Phone />.').faults[0]?.allowed).toBe('service');
  });
});

describe('a phone number in the words', () => {
  test('is found with and without spaces, short, long, and in bold type', () => {
    const numbers = ['01632960110', '0808 157 0120', '0800 1111', '07700 900130'];
    const { faults } = afterWords(
      [...numbers.map((number) => `Ring ${number}.`), 'Or **0306 999 0140**.'].join('\n\n'),
    );
    expect(faults.map(({ found }) => found)).toEqual([...numbers, '0306 999 0140']);
  });

  testWords(String.raw`
    Ring 01632 960 110 today. | numberInWords | 01632 960 110
    From 2019 to 2020 there were 04 talks for 1 200 pupils, the last on 01/02/2020. Ring 999. | none
  `);
});

describe('a heading or a link', () => {
  testWords(String.raw`
    # A second title | titleHeading
    #### Small | skippedHeading | ####
    Read [more](/hate-crime). | linkToNowhere | /hate-crime
  `);

  test('leads to a page of this site, a part of it or a whole address, and nowhere else', () => {
    const right = [
      '/hate-crime/',
      '/hate-crime/#more',
      '#the-signs',
      'https://oldminster.example/a',
    ];
    const wrong = ['hate-crime', '../hate-crime/', '/Hate-Crime/', 'javascript:alert(1)'];
    const links = [...right, ...wrong].map((address) => `Read [more](${address}).`);
    expect(afterWords(links.join('\n\n')).faults.map(({ found }) => found)).toEqual(wrong);
  });
});
