import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/changes/compare.ts';
import type { RecordSnapshot } from '../../../src/changes/snapshot.ts';
import { warningsOf } from '../../../src/changes/warnings.ts';
import { aCommit, aRecord } from '../../support/snapshots.ts';

const single = (id: string, facts: object) =>
  aRecord({ folder: 'single', id, facts: facts as RecordSnapshot['facts'] });
const site = single('site.yaml', { confirmedFor: { service: 12 } });
const redirects = (...old: string[]) =>
  single('redirects.yaml', { redirects: old.map((from) => ({ from, to: '/' })) });

const withSite = (records: RecordSnapshot[]) =>
  aCommit(...(records.some(({ id }) => id === site.id) ? [] : [site]), ...records);

/** The warnings about records that were and records that are. */
function warnings(old: RecordSnapshot[], now: RecordSnapshot[]): string[] {
  const [before, after] = [withSite(old), withSite(now)];
  const context = { before, after, today: '2026-11-22' };
  return warningsOf(compare(before, after), context).map(({ says }) => says);
}

/** A name, the records before and after, and what their one warning says; without it there is none. */
type Row = [string, RecordSnapshot[], RecordSnapshot[], (string | RegExp)?];

function testWarnings(rows: Row[]) {
  test.each(rows)('%s', (_, before, after, ...says) => {
    const expected = says.map((one): unknown =>
      one instanceof RegExp ? expect.stringMatching(one) : expect.stringContaining(one ?? ''),
    );
    expect(warnings(before, after)).toEqual(expected);
  });
}

const more = (record: RecordSnapshot) => [{ ...record, words: 'More.' }];
const by = 'Safety team';
const asked = { on: '2026-11-20', by };

describe('a number that changed', () => {
  const service = (number: string, checked: unknown = 'not yet') =>
    aRecord({
      facts: { name: 'Noise', area: 'local', phones: [{ number, type: 'voice' }], checked },
    });
  const place = (phone?: string) =>
    aRecord({ folder: 'places', id: 'hall', facts: { name: 'Hall', phone, checked: 'not yet' } });
  const [old, now] = ['01632 960 150', '01632 960 151'];

  testWarnings([
    [
      'and was not checked, with both',
      [service(old)],
      [service(now)],
      /\(01632960150 to 01632960151\).*Ring it/,
    ],
    ['and was checked', [service(old)], [service(now, asked)]],
    [
      'and was checked on a newer day',
      [service(old, { on: '2026-01-02', by })],
      [service(now, asked)],
    ],
    ['and keeps the old day of checking', [service(old, asked)], [service(now, asked)], 'Ring it'],
    ['only in its spaces', [service(old)], [service('01632 960150')]],
    ['of a place, and came', [place()], [place(old)], '(none to 01632960150)'],
    ['of a place, and went', [place(old)], [place()], '(01632960150 to none)'],
    ['whatever stands for the day', [service(old, null)], [service(now, { on: 7 })], 'Ring it'],
  ]);
});

describe('facts that are overdue', () => {
  const checked = { on: '2025-11-01', by };
  const service = (area: string) => aRecord({ facts: { name: 'Noise', area, checked } });
  const place = aRecord({ folder: 'places', id: 'hall', facts: { name: 'Hall', checked } });
  const slang = (x: number) => single('slang.yaml', { checked, x });

  testWarnings([
    [
      'when they are touched',
      [service('local')],
      more(service('local')),
      'last confirmed on 2025-11-01',
    ],
    ['of a national number do not run out', [service('national')], more(service('national'))],
    ['where nobody knows how long they hold', [place], more(place)],
    ['of what is gone', [service('local')], [redirects('/help/noise/')]],
    ['of the whole site are none', [slang(1)], [slang(2)]],
  ]);
});

describe('an address', () => {
  const [two, one] = [redirects('/old/', '/older/'), redirects('/old/')];

  testWarnings([
    ['that is gone', [aRecord()], [], 'The page /help/noise/ is gone'],
    ['that is sent on', [aRecord()], [redirects('/help/noise/')]],
    [
      'that changed with the name of the file',
      [aRecord()],
      [aRecord({ id: 'noise-nuisance' })],
      'is gone',
    ],
    ['that once led on', [two], [one], 'Old addresses lead nowhere any more: /older/.'],
    ['that leads on now', [one], [two]],
  ]);
});

describe('a meeting', () => {
  const meeting = (different: object = {}) =>
    aRecord({
      folder: 'meetings',
      id: '2026-12-08-hall',
      facts: {
        summary: 'Drop-in',
        date: '2026-12-08',
        starts: '18:30',
        ends: '20:00',
        ...different,
      },
    });
  const gone = [redirects('/meetings/2026-12-08-hall/')];

  testWarnings([
    ...Object.entries({
      date: '2026-12-09',
      starts: '18:00',
      ends: '20:30',
      place: 'library',
      status: 'cancelled',
    }).map(([field, value]): Row => [
      `whose ${field} changed`,
      [meeting()],
      [meeting({ [field]: value })],
      new RegExp(`Its ${field} changed.*write sequence: 1\\.`),
    ]),
    ['whose sequence went up with it', [meeting()], [meeting({ ends: '20:30', sequence: 1 })]],
    [
      'whose sequence stayed',
      [meeting({ sequence: 2 })],
      [meeting({ ends: '20:30', sequence: 2 })],
      'write sequence: 3.',
    ],
    ['of which only the words changed', [meeting()], more(meeting())],
    ['that is still to come and deleted', [meeting()], gone, 'Do not delete it'],
    ['that is over and deleted', [meeting({ date: '2019-01-21' })], gone],
    ['without a day', [meeting({ date: 7 })], gone],
  ]);
});

describe('what is told once', () => {
  const off = aRecord({ facts: { name: 'Noise complaints', sensitive: false } });
  const launched = (is: boolean, x = 1) => single('area.yaml', { launched: is, x });

  testWarnings([
    ['“Leave this site” taken off', [aRecord()], [off], 'no “Leave this site”'],
    ['and then no more', [off], more(off)],
    ['opening the site', [launched(false)], [launched(true)], 'opens the site to the public'],
    ['and then no more', [launched(true)], [launched(true, 2)]],
    [
      'a file that cannot be read, of which nothing else is made',
      [aRecord({ facts: { name: 'Noise', phone: '101' } })],
      [aRecord({ facts: {}, isBroken: true })],
      'cannot be read',
    ],
  ]);
});

describe('what could hurt somebody', () => {
  const record = (different: object = {}, words = '') => {
    const url = 'https://council.example/noise';
    const facts = { name: 'Noise', street: '1 Mill Lane', url, checked: 'not yet', ...different };
    return aRecord({ facts, words });
  };
  const moved = { street: '2 Mill Lane' };
  const police = aRecord({ id: 'police', facts: { url: 'https://police.example/' } });
  const leaving = (to: string) => single('site.yaml', { leaving: { to } });

  testWarnings([
    [
      'a new host, in full',
      [record()],
      [record({ url: 'https://council.example.evil.example/noise' })],
      'council.example.evil.example (used by no other record besides)',
    ],
    [
      'a new host that other records have',
      [record(), police],
      [record({ url: 'https://police.example/report' }), police],
      'police.example (used by 1 besides)',
    ],
    [
      'a new host behind a link in the words',
      [record({}, 'Ring.')],
      [record({}, '[Ring](https://other.example/).')],
      'other.example',
    ],
    [
      'a warning that goes from the facts',
      [record({ danger: 'Ring 999.' })],
      [record()],
      'A warning is taken away: danger',
    ],
    [
      'a warning that goes from the words',
      [record({}, '<Danger>\n\nx\n\n</Danger>')],
      [record({}, 'x')],
      '<Danger>',
    ],
    [
      'a “not” that goes',
      [record({}, 'Do not ring back.')],
      [record({}, 'Do ring back.')],
      '“never” went',
    ],
    [
      'a “not” that comes',
      [record()],
      [record({ street: '1 Mill Lane, not the back' })],
      '“never” came',
    ],
    [
      'a fact that changed beside an old confirmation',
      [record({ checked: asked })],
      [record({ ...moved, checked: asked })],
      'says that it was confirmed on 2026-11-20, but these facts were not: Street',
    ],
    [
      'a confirmation older than a source',
      [record({ checked: asked })],
      [
        record({
          ...moved,
          sources: [{ title: 'Noise', date: '2026-11-28' }],
          checked: { ...asked, on: '2026-11-25' },
        }),
      ],
      'a source is newer (2026-11-28)',
    ],
    [
      'where people leave to',
      [leaving('/a/')],
      [leaving('/b/')],
      'what every page relies on: leaving',
    ],
    ['but no change of a fact that nobody confirmed', [record()], [record(moved)]],
    ['but no change that was confirmed', [record()], [record({ ...moved, checked: asked })]],
  ]);
});
