import { describe, expect, test } from 'vitest';
import { openStateAt, formatOpenState } from '../../../src/domain/open-state.ts';
import type { Hours } from '../../../src/domain/opening-hours.ts';
import { momentInLondon } from '../../../src/domain/date.ts';

const weekdays: Hours['periods'][number]['days'] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
];

function someHours(different: Partial<Hours> = {}): Hours {
  return {
    periods: [
      { days: ['wednesday'], opens: '13:30', closes: '19:00' },
      { days: weekdays, opens: '09:30', closes: '12:30' },
    ],
    bankHolidays: 'closed',
    ...different,
  };
}

/** 25 November 2026 is a Wednesday. */
const wednesday = '2026-11-25';
const christmas = '2026-12-25';
const newYear = '2027-01-01';
const made = '2026-11-22';
const holidays = [newYear, christmas];

const on = (date: string, time: string, hours = someHours()) =>
  openStateAt(hours, { date, time }, holidays, made);

describe('on an ordinary day', () => {
  test.each([
    ['09:29', { is: 'closed', opens: '09:30' }],
    ['09:30', { is: 'open', until: '12:30' }],
    ['12:29', { is: 'open', until: '12:30' }],
    ['12:30', { is: 'closed', opens: '13:30' }],
    ['13:30', { is: 'open', until: '19:00' }],
    ['19:00', { is: 'closed' }],
    ['00:00', { is: 'closed', opens: '09:30' }],
  ])('at %s', (time, state) => {
    expect(on(wednesday, time)).toEqual(state);
  });

  test('a day without hours, and a place without any, is closed', () => {
    expect(on('2026-11-28', '10:00')).toEqual({ is: 'closed' });
    expect(on(wednesday, '10:00', someHours({ periods: [] }))).toEqual({ is: 'closed' });
  });
});

describe('a place that closes after midnight', () => {
  const hours = (bankHolidays: Hours['bankHolidays']) =>
    someHours({ periods: [{ days: weekdays, opens: '18:00', closes: '02:00' }], bankHolidays });

  test.each([
    ['2026-11-25', '17:59', { is: 'closed', opens: '18:00' }],
    ['2026-11-25', '23:59', { is: 'open', until: '02:00' }],
    ['2026-11-26', '01:59', { is: 'open', until: '02:00' }],
    ['2026-11-26', '02:00', { is: 'closed', opens: '18:00' }],
    ['2026-11-28', '01:00', { is: 'open', until: '02:00' }],
    ['2026-11-29', '01:00', { is: 'closed' }],
  ])('on %s at %s', (date, time, state) => {
    expect(on(date, time, hours('closed'))).toEqual(state);
  });

  test.each([
    ['closed', { is: 'closed' }],
    ['unknown', { is: 'not known' }],
    ['open', { is: 'open', until: '02:00' }],
  ] as const)('after a bank holiday on which it is %s', (bankHolidays, state) => {
    expect(on('2026-12-26', '01:00', hours(bankHolidays))).toEqual(state);
  });

  test('is open until midnight at 24:00, and never closed from 00:00 to 24:00', () => {
    const late = someHours({ periods: [{ days: weekdays, opens: '18:00', closes: '24:00' }] });
    expect(on('2026-11-25', '23:59', late)).toEqual({ is: 'open', until: '24:00' });
    expect(on('2026-11-26', '00:00', late)).toEqual({ is: 'closed', opens: '18:00' });
    const always = someHours({ periods: [{ days: weekdays, opens: '00:00', closes: '24:00' }] });
    expect(on('2026-11-25', '00:00', always)).toEqual({ is: 'open', until: '24:00' });
  });
});

describe('on a bank holiday', () => {
  test.each([
    ['closed', { is: 'closed' }],
    ['open', { is: 'open', until: '12:30' }],
    ['unknown', { is: 'not known' }],
  ] as const)('a place that says it is %s', (bankHolidays, state) => {
    expect(on(christmas, '10:00', someHours({ bankHolidays }))).toEqual(state);
  });
});

describe('what can be known', () => {
  test.each([
    ['on the last day of the list of bank holidays', newYear, { is: 'closed' }],
    ['not after the last day of the list', '2027-01-02', { is: 'not known' }],
    ['on the day the page was made', made, { is: 'closed' }],
    ['not on an earlier day: the clock must be wrong', '2026-11-21', { is: 'not known' }],
  ])('%s', (_, date, state) => {
    expect(on(date, '10:00')).toEqual(state);
  });

  test('not without a list of bank holidays', () => {
    const now = { date: wednesday, time: '10:00' };
    expect(openStateAt(someHours(), now, [], made)).toEqual({ is: 'not known' });
  });
});

describe('on days when the clocks change', () => {
  const sundays = someHours({ periods: [{ days: ['sunday'], opens: '10:00', closes: '16:00' }] });
  const before = { is: 'closed', opens: '10:00' };
  const during = { is: 'open', until: '16:00' };

  test.each([
    ['in March it opens an hour earlier by the sun', '2027-03-28T08:59:00Z', before],
    ['from its hour on', '2027-03-28T09:00:00Z', during],
    ['until its end', '2027-03-28T15:00:00Z', { is: 'closed' }],
    ['in October it opens by winter time', '2027-10-31T09:59:00Z', before],
    ['from that hour on', '2027-10-31T10:00:00Z', during],
    ['until that end', '2027-10-31T15:59:00Z', during],
    ['just after midnight in summer it is the next day', '2027-07-31T23:30:00Z', before],
  ])('%s', (_, instant, state) => {
    const now = momentInLondon(Date.parse(instant));
    expect(openStateAt(sundays, now, ['2027-12-27'], made)).toEqual(state);
  });
});

describe('formatOpenState', () => {
  test.each([
    [{ is: 'open', until: '12:30' }, 'Open now, until 12.30pm'],
    [{ is: 'open', until: '24:00' }, 'Open now, until midnight'],
    [{ is: 'closed', opens: '13:30' }, 'Closed now, opens at 1.30pm'],
    [{ is: 'closed' }, 'Closed today'],
    [{ is: 'not known' }, undefined],
  ] as const)('%o', (state, words) => {
    expect(formatOpenState(state)).toBe(words);
  });
});
