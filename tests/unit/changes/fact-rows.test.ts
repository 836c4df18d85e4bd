import { describe, expect, test } from 'vitest';
import { type FactRow, factsInText, rowsOf, textRow } from '../../../src/changes/fact-rows.ts';
import type { RecordSnapshot } from '../../../src/changes/snapshot.ts';
import { aCommit, aRecord } from '../../support/snapshots.ts';

const hall = aRecord({ folder: 'places', id: 'hall', facts: { name: 'The Hall' } });

/** The rows for a service that was one thing and is another. */
function rows(before: object | undefined, after: object, words: [string, string] = ['', '']) {
  const now = aRecord({ facts: after as RecordSnapshot['facts'], words: words[1] });
  if (before === undefined) return rowsOf({ is: 'new', after: now }, aCommit(), aCommit(hall));
  const old = aRecord({ facts: before as RecordSnapshot['facts'], words: words[0] });
  return rowsOf({ is: 'changed', before: old, after: now }, aCommit(hall), aCommit(hall));
}
const short = (list: readonly FactRow[]) =>
  list.map(({ name, before, after }) => `${name}: ${before || 'none'} → ${after || 'none'}`);

describe('a fact to ring and check is', () => {
  test('a number, with the name it has of its own', () => {
    const phones = (number: string) => [{ number, type: 'voice', label: 'Out of hours' }];
    const { facts } = rows(
      { phones: phones('01632 960 150') },
      { phones: phones('01632 960 151') },
    );
    expect(short(facts)).toEqual(['Phone 1 (Out of hours): number: 01632 960 150 → 01632 960 151']);
  });

  test('whether it works day and night', () => {
    expect(short(rows({}, { allDay: true }).facts)).toEqual(['Day and night: none → yes']);
  });

  test('a place, by its name', () => {
    expect(short(rows({}, { place: 'hall' }).facts)).toEqual(['Place: none → The Hall (hall)']);
  });

  test('a place that is not there, by its id', () => {
    expect(short(rows({}, { place: 'barn' }).facts)).toEqual(['Place: none → barn']);
  });

  test('words in which a digit changed', () => {
    const { facts } = rows({ description: 'Since 2019' }, { description: 'Since 2020' });
    expect(short(facts)).toEqual(['Description: Since 2019 → Since 2020']);
  });

  test('a mailbox or a web address', () => {
    const { facts } = rows({ post: 'a' }, { email: 'a@b.example', url: 'https://b.example/' });
    expect(facts.map(({ name }) => name)).toEqual(['Email', 'Web address', 'Post']);
  });

  test('a number, a day or a helpline in the text', () => {
    const before = 'Ring <Phone service="police-101" /> by 12 May. It costs £5.';
    const after = 'Ring <Phone service="victim-care" /> by 14 May. It costs £5.';
    expect(short(rows({}, {}, [before, after]).facts)).toEqual([
      'In the text: Phone: police-101; 12 May → Phone: victim-care; 14 May',
    ]);
  });
});

describe('every word is a fact', () => {
  const factsOf = (folder: 'laws' | 'sheets', before: object, after: object) => {
    const record = (facts: object) => aRecord({ folder, facts: facts as RecordSnapshot['facts'] });
    const change = { is: 'changed' as const, before: record(before), after: record(after) };
    return short(rowsOf(change, aCommit(), aCommit()).facts);
  };

  test('of what a law note says, and of whether the law counts', () => {
    const before = { says: 'It is a crime.', state: 'not confirmed' };
    const after = { says: 'It is not a crime.', state: 'in force' };
    expect(factsOf('laws', before, after)).toEqual([
      'Says: It is a crime. → It is not a crime.',
      'State: not confirmed → in force',
    ]);
  });

  test('of a letter that readers take away', () => {
    const letter = (words: string) => ({ paper: [{ text: [words] }] });
    const [fact, ...others] = factsOf('sheets', letter('I ask you.'), letter('I beg you.'));
    expect(fact).toMatch(/^Paper.*I ask you\. → I beg you\.$/);
    expect(others).toEqual([]);
  });
});

describe('only words are', () => {
  test('a description without digits', () => {
    const { facts, words } = rows(
      { description: 'Takes complaints.' },
      { description: 'Listens.' },
    );
    expect(facts).toEqual([]);
    expect(short(words)).toEqual(['Description: Takes complaints. → Listens.']);
  });

  test('the text, when no number in it changed', () => {
    expect(rows({}, {}, ['Ring 999.', 'Call 999.']).facts).toEqual([]);
  });
});

test('of a new record every fact has come', () => {
  const { facts } = rows(undefined, { name: 'Noise', phones: [{ number: '101' }] });
  expect(short(facts)).toEqual(['Name: none → Noise', 'Phone 1: number: none → 101']);
});

test('of a record that is gone every fact went', () => {
  const before = aRecord({ facts: { phones: [{ number: '101' }] } });
  const { facts } = rowsOf({ is: 'removed', before }, aCommit(), aCommit());
  expect(short(facts)).toEqual(['Phone 1: number: 101 → none']);
});

test('a file of the whole site is read like a record', () => {
  const site = (email: string) =>
    aRecord({ folder: 'single', id: 'site.yaml', facts: { email, owner: 'council' } });
  const change = { is: 'changed', before: site('unknown'), after: site('a@b.example') } as const;
  expect(short(rowsOf(change, aCommit(), aCommit()).facts)).toEqual([
    'Email: unknown → a@b.example',
  ]);
});

test('of a file that cannot be read nothing is compared', () => {
  const before = aRecord({ facts: { phones: [{ number: '101' }] } });
  const after = aRecord({ facts: {}, isBroken: true });
  expect(rowsOf({ is: 'changed', before, after }, aCommit(), aCommit()).facts).toEqual([]);
});

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
])('of “%s” a reviewer checks %j', (words, facts) => {
  expect(factsInText(words)).toEqual(facts);
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
  expect(textRow(before, after)).toEqual({ name: 'In the text', before: was, after: is });
});

test('the number of an item in a list is none', () => {
  expect(textRow('1. Ring.\n2. Wait.', '1. Wait.\n2. Ring.\n3. Rest.')).toBeUndefined();
});
