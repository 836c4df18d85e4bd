import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../../src/kinds/gaps.ts';
import type { ContentRecord } from '../../../src/kinds/register.ts';
import type { Site } from '../../../src/schemas/site.ts';
import { aMeeting, aPlace, aPlan, aSource } from '../../support/builders.ts';

const today = '2026-11-22';
const record = (folder: string, value: object, id = 'x') =>
  ({ folder, id, value }) as unknown as ContentRecord;
const holidays = (...dates: string[]): Site['bankHolidays'] => ({
  source: aSource(),
  dates: dates.map((date) => ({ date, name: 'A holiday' })),
});

/** The pages that list what can be missing. */
const pages = ['keep-safe-venues', 'meetings', 'crucial-crew', 'priorities'].map((id) =>
  record('pages', {}, id),
);

/** A site that has been told everything. */
const whole = {
  email: 'hello@oldminster.example',
  phone: '01632 960 100',
  bankHolidays: holidays('2027-12-27', '2026-12-25'),
};
const records = [
  ...pages,
  record('places', aPlace()),
  record('keep-safe-venues', { place: 'library' }),
  record('meetings', aMeeting()),
  record('crucial-crew', { sessions: [{ date: today }] }),
  record('plans', aPlan()),
  record('orders', { title: 'Quay order', termEnds: '2026-11' }),
  record('orders', { title: 'Square order' }),
];
const without = (folder: string, ...instead: ContentRecord[]) => [
  ...records.filter((one) => one.folder !== folder),
  ...instead,
];
const gaps = (all: readonly ContentRecord[], different: Partial<typeof whole> = {}) =>
  gapsOf(all, { ...whole, ...different }, today).map(({ says, write }) => `${says} (${write})`);

test('a site that has been told everything has no gap', () => {
  expect(gaps(records)).toEqual([]);
});

test('a number that another page contradicts is named first', () => {
  const disputed = 'Older pages print another number.';
  const phones = [{ number: '0800 111', disputed }, { number: '0800 222' }];
  const told = gaps([...records, record('services', { name: 'A line', phones })], {
    email: 'unknown',
  });
  expect(told.map((gap) => gap.slice(0, 20))).toEqual([
    'Ring 0800 111 first:',
    'The mailbox of the p',
  ]);
  expect(told[0]).toBe(
    'Ring 0800 111 first: A line. Older pages print another number. (services/: phones)',
  );
});

test('a site that has been told nothing says so once for each thing', () => {
  const told = gaps(pages, { email: 'unknown', phone: 'unknown', bankHolidays: holidays() });
  expect(told).toEqual([
    'The mailbox of the partnership is not known, so nobody can tell it of a mistake. (site.yaml: email)',
    'The phone number of the partnership is not known. (site.yaml: phone)',
    'No Keep Safe venue is known. (keep-safe-venues/)',
    'The next local community meeting is not known. (meetings/)',
    'The dates of the next Crucial Crew are not known. (crucial-crew/)',
    'The plan and the priorities of this year are not known. (plans/ and priorities/)',
    'The bank holidays are not known. (site.yaml: bankHolidays)',
  ]);
});

test('nothing is missing of a part that the site leaves out', () => {
  expect(gaps([])).toEqual([]);
});

test('bank holidays that are not known are a gap', () => {
  expect(gapsOf(records, { ...whole, bankHolidays: 'unknown' }, today)).toMatchObject([
    { says: 'The bank holidays are not known.' },
  ]);
});

describe('places', () => {
  const unknown = (name: string) => record('places', aPlace({ name, state: { is: 'unknown' } }));

  test('that nobody has called open or closed are named', () => {
    expect(gaps(without('places', unknown('Library')))).toEqual([
      'Nobody has said whether this place is open to the public: Library. (places/: state)',
    ]);
  });

  test('are named together', () => {
    expect(gaps(without('places', unknown('Library'), unknown('Hall')))[0]).toContain(
      'whether these places are open to the public: Library; Hall.',
    );
  });
});

describe('forms', () => {
  const withForm = (name: string, url: string) =>
    record('services', { name, online: [{ type: 'form', url, label: 'Report' }] });

  test('of which only the home page is known are named together', () => {
    const services = [
      withForm('Hateline', 'https://hateline.example'),
      withForm('Fireline', 'https://fireline.example/report'),
      withForm('Farmline', 'https://farmline.example/'),
    ];
    expect(gaps([...records, ...services])).toEqual([
      'We know the home page but not the form of: Hateline; Farmline. (services/: online, url)',
    ]);
  });

  test('with an address of their own are known', () => {
    const service = withForm('Fireline', 'https://fireline.example/report');
    expect(gaps([...records, service])).toEqual([]);
  });
});

test('a venue that has left is no venue, one that leaves tomorrow still is', () => {
  const left = (date: string) =>
    gaps(without('keep-safe-venues', record('keep-safe-venues', { left: date })));
  expect(left(today)).toHaveLength(1);
  expect(left('2026-11-23')).toEqual([]);
});

test('a cancelled meeting is not the next', () => {
  const cancelled = record('meetings', aMeeting({ status: 'cancelled' }));
  expect(gaps(without('meetings', cancelled))).toHaveLength(1);
});

test('a Crucial Crew without dates, or with old ones, is not the next', () => {
  expect(gaps(without('crucial-crew', record('crucial-crew', {})))).toHaveLength(1);
  const old = record('crucial-crew', { sessions: [{ date: '2026-11-21' }] });
  expect(gaps(without('crucial-crew', old))).toHaveLength(1);
});

test('an order whose printed term has passed is not known to hold', () => {
  const ended = record('orders', { title: 'Quay order', termEnds: '2023-10-22' });
  expect(gaps([...records, ended])).toEqual([
    'The printed term of the Quay order ended: 22 October 2023. Whether it was renewed is not known. (orders/: termEnds or ended)',
  ]);
});

test('an order that its owner has ended is known not to hold', () => {
  const over = record('orders', { title: 'Quay order', termEnds: '2023-10-22', ended: '2023-10' });
  expect(gaps([...records, over])).toEqual([]);
});

test('an order whose term is known only about is compared by its year', () => {
  const about = (year: string) =>
    gaps([...records, record('orders', { title: 'Quay order', termEnds: `about ${year}` })]);
  expect(about('2025')).toHaveLength(1);
  expect(about('2026')).toEqual([]);
});

test('a list of bank holidays that ends within six months says when', () => {
  expect(gaps(records, { bankHolidays: holidays('2027-05-21') })).toEqual([
    'The list of bank holidays ends: 21 May 2027. (site.yaml: bankHolidays)',
  ]);
  expect(gaps(records, { bankHolidays: holidays('2027-05-22') })).toEqual([]);
});
