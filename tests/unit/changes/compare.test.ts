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

describe('the fields that changed', () => {
  const day = new Date('2026-12-08T00:00:00Z');
  const [a, b, c] = [{ number: '1' }, { number: '2' }, { number: '3' }];
  const sources = ['2020', '2021'].map((date) => ({ title: 'A', date }));
  const wholes = ['hours', 'point', 'checked'].map((key): Row => {
    const [old, now] = [
      { a: 1, b: 2 },
      { a: 1, b: 3 },
    ];
    return [
      `what says nothing in parts: ${key}`,
      { [key]: old },
      { [key]: now },
      [[key, old, now]],
    ];
  });
  type Row = [string, unknown, unknown, [string, unknown, unknown][]];

  test.each<Row>([
    ['none where nothing changed', { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
    ['a value, with both', { town: 'A', x: 1 }, { town: 'B', x: 1 }, [['town', 'A', 'B']]],
    [
      'a field that came and one that went',
      { email: 'a@b.example' },
      { phone: '101' },
      [
        ['phone', undefined, '101'],
        ['email', 'a@b.example', undefined],
      ],
    ],
    [
      'of a new record all',
      undefined,
      { state: { is: 'open' } },
      [['state.is', undefined, 'open']],
    ],
    ['a day that YAML read as a moment', { date: '2026' }, { date: day }, [['date', '2026', day]]],
    ...wholes,
    [
      'a source whole',
      { sources: [sources[0]] },
      { sources: [sources[1]] },
      [['sources.0', sources[0], sources[1]]],
    ],
    [
      'one more group, wherever it is',
      { phones: [a, b] },
      { phones: [c, a, b] },
      [['phones.0.number', undefined, '3']],
    ],
    [
      'a group that went, where it was',
      { phones: [a, b] },
      { phones: [a] },
      [['phones.1.number', '2', undefined]],
    ],
    [
      'a group that changed',
      { phones: [a, b] },
      { phones: [a, c] },
      [['phones.1.number', '2', '3']],
    ],
    [
      'groups in another order',
      { phones: [a, b] },
      { phones: [b, a] },
      [['phones', [a, b], [b, a]]],
    ],
    [
      'words that came and went',
      { x: ['Sit', 'Ring'] },
      { x: ['Sit', 'Rest'] },
      [['x', ['Ring'], ['Rest']]],
    ],
    ['one that is there once more', { x: [1, 2] }, { x: [1, 2, 2] }, [['x', undefined, [2]]]],
    [
      'words in another order',
      { x: ['a', 'b'] },
      { x: ['b', 'a'] },
      [['x', ['a', 'b'], ['b', 'a']]],
    ],
    ['a list in place of a value', { x: 'Sit' }, { x: ['Sit'] }, [['x', undefined, ['Sit']]]],
  ])('%s', (_, before, after, expected) => {
    const changes = fieldChanges(before, after);
    expect(changes.map((one) => [one.path.join('.'), one.before, one.after])).toEqual(expected);
  });
});
