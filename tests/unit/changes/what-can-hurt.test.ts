import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/changes/compare.ts';
import type { RecordSnapshot } from '../../../src/changes/snapshot.ts';
import { whatCanHurt } from '../../../src/changes/what-can-hurt.ts';
import { aCommit, aRecord } from '../../support/snapshots.ts';

const asked = { on: '2026-11-20', by: 'Safety team' };
const facts = {
  name: 'Noise',
  street: '1 Mill Lane',
  url: 'https://council.example/noise',
  checked: 'not yet',
};

/** What is told first of a record with these facts and words that gets others. */
function told(
  more: object,
  before: object = {},
  words: [string, string] = ['', ''],
  others: RecordSnapshot[] = [],
) {
  const old = aRecord({ facts: { ...facts, ...before }, words: words[0] });
  const now = aRecord({ facts: { ...facts, ...before, ...more }, words: words[1] });
  const content = aCommit(now, ...others);
  return compare(aCommit(old, ...others), content).flatMap((change) =>
    whatCanHurt(change, content),
  );
}

describe('a reviewer is told first', () => {
  test('of a host that the record did not lead to, in full', () => {
    const [says] = told({ url: 'https://council.example.evil.example/noise' });
    expect(says).toContain('council.example.evil.example (used by no other record besides)');
  });

  test('whether other records lead there too', () => {
    const other = aRecord({ id: 'other', facts: { url: 'https://police.example/' } });
    const [says] = told({ url: 'https://police.example/report' }, {}, ['', ''], [other]);
    expect(says).toContain('police.example (used by 1 besides)');
  });

  test('of a host behind a link in the words', () => {
    expect(told({}, {}, ['Ring.', '[Ring](https://other.example/).'])[0]).toContain(
      'other.example',
    );
  });

  test('of a warning that goes, in facts or words', () => {
    expect(told({ danger: undefined }, { danger: 'Ring 999.' })[0]).toContain(
      'A warning is taken away: danger',
    );
    expect(told({}, {}, ['<Danger>\n\nx\n\n</Danger>', 'x'])[0]).toContain('<Danger>');
  });

  test('of a “not” that came or went', () => {
    expect(told({}, {}, ['Do not ring back.', 'Do ring back.'])[0]).toContain('“never” went');
    expect(told({ street: '1 Mill Lane, not the back' })[0]).toContain('“never” came');
  });

  test('of a fact that changed beside a confirmation that did not', () => {
    const [says] = told({ street: '2 Mill Lane' }, { checked: asked });
    expect(says).toContain('called confirmed on 2026-11-20, but not this was confirmed: Street');
  });

  test('of a confirmation older than a source', () => {
    const sources = [{ title: 'Noise', date: '2026-11-28' }];
    const says = told(
      { sources, street: '2 Mill Lane', checked: { ...asked, on: '2026-11-25' } },
      { checked: asked },
    );
    expect(says).toHaveLength(1);
    expect(says[0]).toContain('a source is newer (2026-11-28)');
  });

  test('of the numbers every page relies on, and of where people leave to', () => {
    const site = (to: string) =>
      aRecord({ folder: 'single', id: 'site.yaml', facts: { leaving: { to } } });
    const [from, to] = [aCommit(site('https://a.example/')), aCommit(site('https://b.example/'))];
    const says = compare(from, to).flatMap((change) => whatCanHurt(change, to));
    expect(says.join(' ')).toContain('what every page relies on: leaving');
  });
});

test('of a change that cannot hurt nothing is told', () => {
  expect(told({ street: '2 Mill Lane' })).toEqual([]);
  expect(told({ street: '2 Mill Lane', checked: asked })).toEqual([]);
});
