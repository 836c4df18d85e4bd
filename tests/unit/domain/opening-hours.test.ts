import { describe, expect, test } from 'vitest';
import { type Hours, hoursInRows, formatHours } from '../../../src/domain/opening-hours.ts';

type Period = Hours['periods'][number];

const period = (days: Period['days'], opens: string, closes: string): Period => ({
  days,
  opens,
  closes,
});

const weekdays: Period['days'] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const weekend: Period['days'] = ['saturday', 'sunday'];

describe('hoursInRows', () => {
  test.each([
    [
      'days in a row with the same times share a row, closed days are named',
      [period(weekdays, '09:00', '17:30'), period(['saturday'], '10:00', '16:00')],
      ['Monday to Friday: 9am to 5.30pm', 'Saturday: 10am to 4pm', 'Sunday: Closed'],
    ],
    [
      'two days in a row are joined by "and"',
      [period(weekend, '10:00', '16:00')],
      ['Monday to Friday: Closed', 'Saturday and Sunday: 10am to 4pm'],
    ],
    [
      'days with the same times but another between them have their own rows',
      [period(['monday', 'wednesday'], '09:00', '12:00')],
      [
        'Monday: 9am to midday',
        'Tuesday: Closed',
        'Wednesday: 9am to midday',
        'Thursday to Sunday: Closed',
      ],
    ],
    [
      'a day that opens twice shows the morning first, in whichever order they are written',
      [period(['monday'], '13:30', '19:00'), period(['monday'], '09:30', '12:30')],
      ['Monday: 9.30am to 12.30pm, 1.30pm to 7pm', 'Tuesday to Sunday: Closed'],
    ],
    [
      'days that are all alike share one row, in whichever order they are written',
      [period([...weekend.toReversed(), ...weekdays], '08:00', '20:00')],
      ['Monday to Sunday: 8am to 8pm'],
    ],
    ['a place without hours is closed all week', [], ['Monday to Sunday: Closed']],
  ])('%s', (_, periods, rows) => {
    expect(hoursInRows({ periods }).map(({ days, times }) => `${days}: ${times}`)).toEqual(rows);
  });

  test.each([
    ['18:00', '02:00', '6pm to 2am'],
    ['18:00', '00:00', '6pm to midnight'],
    ['18:00', '24:00', '6pm to midnight'],
    ['00:00', '24:00', 'Open all day'],
  ])('%s to %s is "%s"', (opens, closes, times) => {
    expect(hoursInRows({ periods: [period(['monday'], opens, closes)] })[0]).toEqual({
      days: 'Monday',
      times,
    });
  });
});

test('in one line, days are parted by semicolons and closed days are said small', () => {
  const periods = [period(['monday', 'tuesday'], '09:00', '17:00')];
  expect(formatHours({ periods })).toBe(
    'Monday and Tuesday 9am to 5pm; Wednesday to Sunday closed',
  );
});
