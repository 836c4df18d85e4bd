import { describe, expect, test } from 'vitest';
import { afterSwap } from '../../../support/broken-copy.ts';

const file = 'guides/hate-crime.mdx';
const heading = '## The signs';
const before = (words: string) => afterSwap(file, heading, `${words}\n\n${heading}`);

describe('a phone number in the words', () => {
  test('is refused: numbers are kept on their service', () => {
    const { faults, line } = before('Ring 01632 960 110 today.');
    expect(faults).toMatchObject([
      {
        file,
        line,
        field: 'The text',
        problem:
          'contains a phone number. Numbers are kept on their service, so that each exists once.',
        found: '01632 960 110',
      },
    ]);
  });

  test('is found with and without spaces, short, long, and in bold type', () => {
    const numbers = ['01632960110', '0808 157 0120', '0800 1111', '07700 900130'];
    const { faults } = before(
      [...numbers.map((number) => `Ring ${number}.`), 'Or **0306 999 0140**.'].join('\n\n'),
    );
    expect(faults.map(({ found }) => found)).toEqual([...numbers, '0306 999 0140']);
  });

  test('is not seen in years, dates, counts and emergency numbers', () => {
    const { faults } = before(
      'From 2019 to 2020 there were 04 talks for 1 200 pupils, the last on 01/02/2020. Ring 999.',
    );
    expect(faults).toEqual([]);
  });
});

describe('a heading', () => {
  test('as large as the title is refused', () => {
    const { faults, line } = before('# A second title');
    expect(faults[0]).toMatchObject({
      file,
      line,
      field: 'The text',
      problem: 'has a heading with one #. The title of the page is the only one of that size.',
    });
  });

  test('that skips a size is refused', () => {
    const { faults, line } = before('#### Small');
    expect(faults).toMatchObject([
      {
        file,
        line,
        problem: 'skips a size of heading.',
        found: '####',
      },
    ]);
  });
});

describe('a link', () => {
  test('that leads nowhere is refused', () => {
    const { faults, line } = before('Read [more](/hate-crime).');
    expect(faults).toMatchObject([
      {
        file,
        line,
        field: 'The text',
        problem: 'has a link that leads nowhere.',
        found: '/hate-crime',
      },
    ]);
  });

  test('to a page of this site, a part of it or a whole address passes, and no other does', () => {
    const right = [
      '/hate-crime/',
      '/hate-crime/#more',
      '#the-signs',
      'https://oldminster.example/a',
    ];
    const wrong = ['hate-crime', '../hate-crime/', '/Hate-Crime/', 'javascript:alert(1)'];
    const links = [...right, ...wrong].map((address) => `Read [more](${address}).`);
    expect(before(links.join('\n\n')).faults.map(({ found }) => found)).toEqual(wrong);
  });
});
