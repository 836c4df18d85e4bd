import { describe, expect, test } from 'vitest';
import { compare, fieldChanges, recordOf } from '../../../src/changes/compare.ts';
import { aCommit, aRecord } from '../../support/snapshots.ts';

const noise = aRecord();
const kinds = (before: readonly (typeof noise)[], after: readonly (typeof noise)[]) =>
  compare(aCommit(...before), aCommit(...after)).map(({ is }) => is);

test('what is the same is no change', () => {
  expect(kinds([noise], [aRecord()])).toEqual([]);
});

test('a record that has come is new', () => {
  expect(kinds([], [noise])).toEqual(['new']);
});

test('a record that has gone is removed', () => {
  expect(kinds([noise], [])).toEqual(['removed']);
});

test.each([
  ['facts', aRecord({ facts: { name: 'Noise' } })],
  ['words', aRecord({ words: 'Ring us.' })],
])('a record with other %s is changed', (_, after) => {
  expect(kinds([noise], [after])).toEqual(['changed']);
});

describe('a record is moved', () => {
  test('when it has the same name under another id', () => {
    const after = aRecord({ id: 'noise-nuisance', words: 'More words.' });
    expect(kinds([noise], [after])).toEqual(['moved']);
  });

  test('when it has the same contents, whatever it is called', () => {
    const nameless = { folder: 'projects', facts: {} } as const;
    const [before, after] = [{ id: 'a' }, { id: 'b' }].map((one) =>
      aRecord({ ...nameless, ...one }),
    );
    expect(kinds(before ? [before] : [], after ? [after] : [])).toEqual(['moved']);
  });

  test('when it is a meeting that was put off: its day is in its name', () => {
    const meeting = (date: string) =>
      aRecord({ folder: 'meetings', id: `${date}-hall`, facts: { summary: 'Drop-in', date } });
    expect(kinds([meeting('2026-12-08')], [meeting('2026-12-15')])).toEqual(['moved']);
  });

  test('only within its kind', () => {
    expect(kinds([noise], [aRecord({ folder: 'guides' })]).sort()).toEqual(['new', 'removed']);
  });

  test('only once: the second that is like it is new', () => {
    const after = [aRecord({ id: 'a' }), aRecord({ id: 'b' })];
    expect(kinds([noise], after).sort()).toEqual(['moved', 'new']);
  });
});

test('changes come in the order of their files', () => {
  const after = ['c', 'a', 'b'].map((id) => aRecord({ id, facts: { name: id } }));
  const changes = compare(aCommit(), aCommit(...after));
  expect(changes.map((change) => recordOf(change).id)).toEqual(['a', 'b', 'c']);
});

test('a change is of the record as it is, or as it was if it is gone', () => {
  expect(recordOf({ is: 'removed', before: noise })).toBe(noise);
  const after = aRecord({ words: 'More.' });
  expect(recordOf({ is: 'changed', before: noise, after })).toBe(after);
});

const changed = (before: unknown, after: unknown) =>
  fieldChanges(before, after).map((one) => [one.path.join('.'), one.before, one.after]);

test('nothing has changed where nothing has', () => {
  expect(changed({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toEqual([]);
});

test('a value that changed is named with both', () => {
  expect(changed({ town: 'Oldminster', x: 1 }, { town: 'Newminster', x: 1 })).toEqual([
    ['town', 'Oldminster', 'Newminster'],
  ]);
});

test('a field that came or went has one side only', () => {
  expect(changed({ email: 'a@b.example' }, { phone: '101' })).toEqual([
    ['phone', undefined, '101'],
    ['email', 'a@b.example', undefined],
  ]);
});

test('every field of a new record has come', () => {
  expect(changed(undefined, { state: { is: 'open' } })).toEqual([['state.is', undefined, 'open']]);
});

test('a day that YAML read as a moment is one value', () => {
  const day = new Date('2026-12-08T00:00:00Z');
  expect(changed({ date: '2026-12-01' }, { date: day })).toEqual([['date', '2026-12-01', day]]);
});

describe('what says nothing in parts is compared whole', () => {
  test.each(['hours', 'point', 'checked'])('%s', (key) => {
    expect(changed({ [key]: { a: 1, b: 2 } }, { [key]: { a: 1, b: 3 } })).toEqual([
      [key, { a: 1, b: 2 }, { a: 1, b: 3 }],
    ]);
  });

  test('a source', () => {
    const [old, now] = [
      { title: 'A', date: '2020' },
      { title: 'A', date: '2021' },
    ];
    expect(changed({ sources: [old] }, { sources: [now] })).toEqual([['sources.0', old, now]]);
  });
});

describe('in a list of groups', () => {
  const [a, b, c] = [{ number: '1' }, { number: '2' }, { number: '3' }];

  test('one more entry is one change, wherever it stands', () => {
    expect(changed({ phones: [a, b] }, { phones: [c, a, b] })).toEqual([
      ['phones.0.number', undefined, '3'],
    ]);
  });

  test('an entry that went is named where it stood', () => {
    expect(changed({ phones: [a, b] }, { phones: [a] })).toEqual([
      ['phones.1.number', '2', undefined],
    ]);
  });

  test('an entry that changed is compared with the one it was', () => {
    expect(changed({ phones: [a, b] }, { phones: [a, c] })).toEqual([
      ['phones.1.number', '2', '3'],
    ]);
  });

  test('the order alone is no change of a fact', () => {
    expect(changed({ phones: [a, b] }, { phones: [b, a] })).toEqual([['phones', [a, b], [b, a]]]);
  });
});

describe('in a list of words', () => {
  test('what came and what went stand side by side', () => {
    expect(changed({ offers: ['Sit', 'Ring'] }, { offers: ['Sit', 'Rest'] })).toEqual([
      ['offers', ['Ring'], ['Rest']],
    ]);
  });

  test('what stands there once more has come', () => {
    expect(changed({ values: [1, 2] }, { values: [1, 2, 2] })).toEqual([
      ['values', undefined, [2]],
    ]);
  });

  test('another order shows both', () => {
    expect(changed({ services: ['a', 'b'] }, { services: ['b', 'a'] })).toEqual([
      ['services', ['a', 'b'], ['b', 'a']],
    ]);
  });

  test('a list in place of a value shows both', () => {
    expect(changed({ offers: 'Sit' }, { offers: ['Sit'] })).toEqual([
      ['offers', undefined, ['Sit']],
    ]);
  });
});
