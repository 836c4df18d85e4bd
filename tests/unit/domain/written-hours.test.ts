import { expect, test } from 'vitest';
import { isClosedAt } from '../../../src/domain/written-hours.ts';

const monday = '2026-11-30';
const saturday = '2026-12-05';
const sunday = '2026-12-06';

test.each([
  ['Monday to Friday, 9am to 5pm', monday, '08:59', true],
  ['Monday to Friday, 9am to 5pm', monday, '09:00', false],
  ['Monday to Friday, 9am to 5pm', monday, '17:00', true],
  ['Monday to Friday, 9am to 5pm', saturday, '12:00', true],
  ['Monday to Friday, 8am to 8pm, as the police said in December 2025', monday, '19:59', false],
  ['Every day, 9.30am to 4:30pm', sunday, '09:15', true],
  ['Every day, 9.30am to 4:30pm', sunday, '16:29', false],
  ['5pm to midnight, every day of the year', monday, '16:59', true],
  ['5pm to midnight, every day of the year', monday, '23:59', false],
  ['Friday and Saturday, 9pm to 2am', sunday, '01:30', false],
  ['Friday and Saturday, 9pm to 2am', sunday, '02:00', true],
  ['Friday and Saturday, 9pm to 2am', monday, '01:30', true],
  ['Saturday, midday to 6pm', saturday, '11:59', true],
])('%s, on %s at %s: closed is %s', (hours, date, time, isClosed) => {
  expect(isClosedAt(hours, { date, time })).toBe(isClosed);
});

test.each([
  [undefined],
  ['Any time'],
  ['24 hours, every day'],
  ['Office hours'],
  ['Any time. The team works Monday to Friday, 9am to 5pm.'],
  ['The line was open 10am to 3pm in 2025. The days were not stated.'],
  ['Monday to Thursday 5.30pm to 9am, Friday 4.30pm to Monday 9am'],
])('nothing is said of %s', (hours) => {
  expect(isClosedAt(hours, { date: sunday, time: '03:00' })).toBe(false);
});
