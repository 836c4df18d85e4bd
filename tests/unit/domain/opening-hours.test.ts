import { describe, expect, test } from 'vitest';
import { type Hours, hoursInRows, formatHours } from '../../../src/domain/opening-hours.ts';

type Period = Hours['periods'][number];

const period = (days: Period['days'], opens: string, closes: string): Period => ({
  days,
  opens,
  closes,
});

describe('hoursInRows', () => {
  test('days in a row with the same times share a row, and closed days are named', () => {
    const weekdays: Period['days'] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
    const periods = [period(weekdays, '09:00', '17:30'), period(['saturday'], '10:00', '16:00')];
    expect(hoursInRows({ periods })).toEqual([
      { days: 'Monday to Friday', times: '9am to 5.30pm' },
      { days: 'Saturday', times: '10am to 4pm' },
      { days: 'Sunday', times: 'Closed' },
    ]);
  });

  test('two days in a row are joined by "and"', () => {
    const periods = [period(['saturday', 'sunday'], '10:00', '16:00')];
    expect(hoursInRows({ periods })).toEqual([
      { days: 'Monday to Friday', times: 'Closed' },
      { days: 'Saturday and Sunday', times: '10am to 4pm' },
    ]);
  });

  test('days with the same times but another day between them have rows of their own', () => {
    const periods = [period(['monday', 'wednesday'], '09:00', '12:00')];
    expect(hoursInRows({ periods }).slice(0, 3)).toEqual([
      { days: 'Monday', times: '9am to midday' },
      { days: 'Tuesday', times: 'Closed' },
      { days: 'Wednesday', times: '9am to midday' },
    ]);
  });

  test('a day that opens twice shows the morning first, however it was written', () => {
    const periods = [period(['friday'], '13:30', '19:00'), period(['friday'], '09:30', '12:30')];
    expect(hoursInRows({ periods })[1]).toEqual({
      days: 'Friday',
      times: '9.30am to 12.30pm, 1.30pm to 7pm',
    });
  });

  test('a place open every day alike has one row', () => {
    const everyDay: Period['days'] = [
      'sunday',
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'friday',
      'saturday',
    ];
    expect(hoursInRows({ periods: [period(everyDay, '08:00', '20:00')] })).toEqual([
      { days: 'Monday to Sunday', times: '8am to 8pm' },
    ]);
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

  test('a place without any hours is closed all week', () => {
    expect(hoursInRows({ periods: [] })).toEqual([{ days: 'Monday to Sunday', times: 'Closed' }]);
  });
});

test('in one line, days are parted by semicolons and closed days are said small', () => {
  const periods = [period(['monday', 'tuesday'], '09:00', '17:00')];
  expect(formatHours({ periods })).toBe(
    'Monday and Tuesday 9am to 5pm; Wednesday to Sunday closed',
  );
});
