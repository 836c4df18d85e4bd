import { expect, test } from 'vitest';
import { hours } from '../../../src/schemas/shared/hours.ts';
import { refusals } from '../../support/refusals.ts';

const period = { days: ['monday', 'tuesday'], opens: '09:00', closes: '17:00' };

test('days and times with what happens on a bank holiday pass', () => {
  expect(refusals(hours, { periods: [period], bankHolidays: 'closed' })).toEqual([]);
});

test('a place with no periods is closed all week, and passes', () => {
  expect(refusals(hours, { periods: [], bankHolidays: 'unknown' })).toEqual([]);
});

test.each(['09:00', '08:59', '03:01'])(
  'a place that opens at 09:00 cannot close at %s',
  (closes) => {
    const written = { periods: [{ ...period, closes }], bankHolidays: 'closed' };
    expect(refusals(hours, written)).toEqual([
      'periods 0 closes is not within 18 hours after "opens".',
    ]);
  },
);

test.each([
  ['20:00', '02:00'],
  ['18:00', '00:00'],
  ['18:00', '24:00'],
  ['00:00', '24:00'],
])('a place may be open from %s to %s', (opens, closes) => {
  const written = { periods: [{ ...period, opens, closes }], bankHolidays: 'open' };
  expect(refusals(hours, written)).toEqual([]);
});

test('no place opens at 24:00', () => {
  const written = {
    periods: [{ ...period, opens: '24:00', closes: '02:00' }],
    bankHolidays: 'open',
  };
  expect(refusals(hours, written)).toHaveLength(1);
});

test('a period without days is refused', () => {
  const written = { periods: [{ ...period, days: [] }], bankHolidays: 'closed' };
  expect(refusals(hours, written)).toHaveLength(1);
});

test.each(['Monday', 'mon', 'weekdays'])('"%s" is not a day', (day) => {
  const written = { periods: [{ ...period, days: [day] }], bankHolidays: 'closed' };
  expect(refusals(hours, written)).toHaveLength(1);
});

test('a day named twice in one period is refused', () => {
  const written = { periods: [{ ...period, days: ['monday', 'monday'] }], bankHolidays: 'closed' };
  expect(refusals(hours, written)).toEqual(['periods 0 days names the same thing twice.']);
});

test('the same period written twice is refused', () => {
  expect(refusals(hours, { periods: [period, period], bankHolidays: 'closed' })).toEqual([
    'periods names the same thing twice.',
  ]);
});

test('what happens on a bank holiday must be said', () => {
  expect(refusals(hours, { periods: [period] })).toHaveLength(1);
});

test('a field it does not know is refused', () => {
  const written = { periods: [period], bankHolidays: 'closed', holidays: 'closed' };
  expect(refusals(hours, written)).toHaveLength(1);
});
