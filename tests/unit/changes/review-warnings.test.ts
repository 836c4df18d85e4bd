import { describe, expect, test } from 'vitest';
import { warningsOf } from '../../../src/changes/review-warnings.ts';
import { compare } from '../../../src/changes/compare.ts';
import type { RecordSnapshot } from '../../../src/changes/snapshot.ts';
import { aCommit, aRecord } from '../../support/snapshots.ts';

const site = aRecord({
  folder: 'single',
  id: 'site.yaml',
  facts: { confirmedFor: { place: 6, service: 12 } },
});

/** What the reviewer is told of a record that was one thing and is another. */
function told(
  before: RecordSnapshot[],
  after: RecordSnapshot[],
  redirects: string[] = [],
): string[] {
  const list = aRecord({
    folder: 'single',
    id: 'redirects.yaml',
    facts: { redirects: redirects.map((from) => ({ from, to: '/' })) },
  });
  const context = {
    before: aCommit(site, list, ...before),
    after: aCommit(site, list, ...after),
    today: '2026-11-22',
    pageOf: ({ folder, id }: RecordSnapshot) =>
      folder === 'single' ? undefined : `/${folder}/${id}/`,
  };
  return warningsOf(compare(context.before, context.after), context).map(({ says }) => says);
}

const asked = { on: '2026-11-20', by: 'Safety team' };

describe('a number that changed', () => {
  const service = (number: string, checked: unknown = 'not yet', more = {}) =>
    aRecord({
      facts: {
        name: 'Noise',
        area: 'local',
        phones: [{ number, type: 'voice' }],
        checked,
        ...more,
      },
    });

  test('and was not checked is told, with both numbers', () => {
    const [says] = told([service('01632 960 150')], [service('01632 960 151')]);
    expect(says).toContain('(01632960150 to 01632960151)');
    expect(says).toContain('Ring it');
  });

  test('and was checked on a newer day is not', () => {
    const old = { on: '2026-01-02', by: 'Safety team' };
    expect(told([service('01632 960 150')], [service('01632 960 151', asked)])).toEqual([]);
    expect(told([service('01632 960 150', old)], [service('01632 960 151', asked)])).toEqual([]);
  });

  test('and keeps the old day of checking is told', () => {
    expect(told([service('01632 960 150', asked)], [service('01632 960 151', asked)])).toHaveLength(
      1,
    );
  });

  test('only in its spaces is the same number', () => {
    expect(told([service('01632 960 150')], [service('01632 960150')])).toEqual([]);
  });

  test('is told for a place too, when it came or went', () => {
    const place = (phone?: string) =>
      aRecord({
        folder: 'places',
        id: 'hall',
        facts: { name: 'Hall', phone, checked: 'not yet' },
      });
    expect(told([place()], [place('01632 960 150')])[0]).toContain('(none to 01632960150)');
    expect(told([place('01632 960 150')], [place()])[0]).toContain('(01632960150 to none)');
  });

  test('is told whatever else stands where the day of checking should', () => {
    const after = service('01632 960 151', { on: 7 });
    expect(told([service('01632 960 150', null)], [after])).toHaveLength(1);
  });
});

describe('facts that are overdue', () => {
  const long = { on: '2025-11-01', by: 'Safety team' };
  const local = (area: string, words: string) =>
    aRecord({ facts: { name: 'Noise', area, checked: long }, words });

  test('are told when they are touched', () => {
    expect(told([local('local', '')], [local('local', 'More.')])[0]).toContain(
      'last confirmed on 2025-11-01',
    );
  });

  test('of a national number do not run out', () => {
    expect(told([local('national', '')], [local('national', 'More.')])).toEqual([]);
  });

  test('are not told of what is gone, nor where nobody knows how long they hold', () => {
    const page = (words: string) =>
      aRecord({ folder: 'places', id: 'hall', facts: { name: 'Hall', checked: long }, words });
    const context = {
      before: aCommit(page('')),
      after: aCommit(page('More.')),
      today: '2026-11-22',
      pageOf: () => undefined,
    };
    expect(warningsOf(compare(context.before, context.after), context)).toEqual([]);
    expect(told([local('local', '')], [], ['/services/noise/'])).toEqual([]);
  });

  test('of the whole site are none', () => {
    const single = (x: number) =>
      aRecord({ folder: 'single', id: 'slang.yaml', facts: { checked: long, x } });
    expect(told([single(1)], [single(2)])).toEqual([]);
  });
});

describe('an address', () => {
  test('that is gone without a redirect is told', () => {
    expect(told([aRecord()], [])[0]).toContain('The page /services/noise/ is gone');
  });

  test('that is sent on is not', () => {
    expect(told([aRecord()], [], ['/services/noise/'])).toEqual([]);
  });

  test('that changed with the name of the file is told too', () => {
    expect(told([aRecord()], [aRecord({ id: 'noise-nuisance' })])).toHaveLength(1);
  });

  test('that once led on and does not any more is told', () => {
    const list = (from: string[]) =>
      aRecord({
        folder: 'single',
        id: 'redirects.yaml',
        facts: { redirects: from.map((one) => ({ from: one, to: '/' })) },
      });
    const context = {
      before: aCommit(list(['/old/', '/older/'])),
      after: aCommit(list(['/old/'])),
      today: '2026-11-22',
      pageOf: () => undefined,
    };
    const [warning] = warningsOf(compare(context.before, context.after), context);
    expect(warning?.says).toContain('Old addresses lead nowhere any more: /older/.');
    const back = { ...context, before: context.after, after: context.before };
    expect(warningsOf(compare(back.before, back.after), back)).toEqual([]);
  });
});

describe('a meeting', () => {
  const facts = { summary: 'Drop-in', date: '2026-12-08', starts: '18:30', ends: '20:00' };
  const meeting = (different: object = {}) =>
    aRecord({ folder: 'meetings', id: '2026-12-08-hall', facts: { ...facts, ...different } });

  test.each([
    ['date', { date: '2026-12-09' }],
    ['starts', { starts: '18:00' }],
    ['place', { place: 'library' }],
    ['status', { status: 'cancelled' }],
  ])('whose %s changed without a higher sequence is told', (field, different) => {
    const [says] = told([meeting()], [meeting(different)]);
    expect(says).toContain(`Its ${field} changed`);
    expect(says).toContain('write sequence: 1.');
  });

  test('whose sequence went up with it is not', () => {
    expect(told([meeting()], [meeting({ ends: '20:30', sequence: 1 })])).toEqual([]);
    const after = meeting({ ends: '20:30', sequence: 2 });
    expect(told([meeting({ sequence: 2 })], [after])[0]).toContain('write sequence: 3.');
  });

  test('of which only the words changed needs none', () => {
    expect(told([meeting()], [{ ...meeting(), words: 'Bring a friend.' }])).toEqual([]);
  });

  test('that is still to come must not be deleted', () => {
    expect(told([meeting()], [], ['/meetings/2026-12-08-hall/'])[0]).toContain('Do not delete it');
  });

  test('that is over may be', () => {
    const before = meeting({ date: '2019-01-21' });
    expect(told([before], [], ['/meetings/2026-12-08-hall/'])).toEqual([]);
  });

  test('without a day is no meeting to come', () => {
    expect(told([meeting({ date: 7 })], [], ['/meetings/2026-12-08-hall/'])).toEqual([]);
  });
});

test('taking “Leave this site” off a page is told, once', () => {
  const off = aRecord({ facts: { name: 'Noise complaints', sensitive: false } });
  expect(told([aRecord()], [off])[0]).toContain('no “Leave this site”');
  expect(told([off], [{ ...off, words: 'More.' }])).toEqual([]);
});

test('opening the site to the public is told, once', () => {
  const open = (launched: boolean, x = 1) =>
    aRecord({ folder: 'single', id: 'area.yaml', facts: { launched, x } });
  expect(told([open(false)], [open(true)])[0]).toContain('opens the site to the public');
  expect(told([open(true)], [open(true, 2)])).toEqual([]);
});

test('a file that cannot be read is told, and nothing else is made of it', () => {
  const before = aRecord({ facts: { name: 'Noise', phone: '101' } });
  const after = aRecord({ facts: {}, isBroken: true });
  expect(told([before], [after])).toEqual([expect.stringContaining('cannot be read')]);
});
