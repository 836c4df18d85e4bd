import { describe, expect, test } from 'vitest';
import { compare, recordOf } from '../../../src/changes/compare.ts';
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
