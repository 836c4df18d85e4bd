import { expect, test } from 'vitest';
import { tokenRow, tokensIn } from '../../../src/changes/word-tokens.ts';

test.each([
  ['Book by 12 February 2027 at the latest.', ['12 February 2027']],
  ['It began in November 2026.', ['November 2026']],
  ['It can cost £100, or £1,500.50.', ['£100', '£1,500.50']],
  ['Open 9.30am to 5pm.', ['9.30am', '5pm']],
  ['Ring 0808 2000 247 free.', ['0808 2000 247']],
  ['In 2019-20 it was 20%.', ['2019-20', '20%']],
  ['Nothing to check here.', []],
  ['1. Ring 999.\n2. Press 55.', ['999', '55']],
  ['See [orders](/orders/2020-quay/) and A12b.', []],
  ['Ring <Phone service="police-101" />.', ['Phone: police-101']],
  ['![The door in 2026](./img-0001.jpg)', ['Picture: The door in 2026']],
  ['<WhoCanHelp guide="hate-crime" />', ['WhoCanHelp: hate-crime']],
  ['<Danger>\n\nRing 999.\n\n</Danger>', ['999']],
])('of “%s” a reviewer checks %j', (words, tokens) => {
  expect(tokensIn(words)).toEqual(tokens);
});

test.each([
  ['at the end of a sentence', 'Ring 999. Then wait.', 'Ring 998. Then wait.', ['999', '998']],
  ['in a word', 'See form A12b.', 'See form A13b.', ['A12b', 'A13b']],
  [
    'in a link',
    '[Orders](/orders/2020/)',
    '[Orders](/orders/2021/)',
    ['[Orders](/orders/2020/', '[Orders](/orders/2021/'],
  ],
  ['that change places', 'First 101, then 999.', 'First 999, then 101.', ['101; 999', '999; 101']],
])('a reviewer sees digits %s', (_, before, after, [was, is]) => {
  expect(tokenRow(before, after)).toEqual({ name: 'In the text', before: was, after: is });
});

test('the number of an item in a list is none', () => {
  expect(tokenRow('1. Ring.\n2. Wait.', '1. Wait.\n2. Ring.\n3. Rest.')).toBeUndefined();
});
