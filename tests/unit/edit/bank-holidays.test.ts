import { describe, expect, test } from 'vitest';
import { bankHolidaysFrom } from '../../../src/edit/bank-holidays.ts';

/** As GOV.UK writes it. */
const events = [
  { title: 'Christmas Day', date: '2026-12-25', notes: '', bunting: true },
  { title: 'Boxing Day', date: '2026-12-28', notes: 'Substitute day', bunting: true },
  { title: 'New Year’s Day', date: '2027-01-01', notes: '', bunting: true },
  { title: 'Good Friday', date: '2027-03-26', notes: '', bunting: false },
  { title: 'Easter Monday', date: '2027-03-29', notes: '', bunting: true },
  { title: 'Early May bank holiday', date: '2027-05-03', notes: '', bunting: true },
];
const answer = (list: unknown = events) => ({
  'england-and-wales': { division: 'x', events: list },
});
const known = [
  { date: '2026-08-31', name: 'Summer bank holiday' },
  { date: '2026-12-25', name: 'Christmas Day' },
];
const after = (said: unknown) => bankHolidaysFrom(said, 'England', known, '2026-11-29');

test('days to come are added after those that are over', () => {
  expect(after(answer()).map(({ date, name }) => `${date} ${name}`)).toEqual([
    '2026-08-31 Summer bank holiday',
    '2026-12-25 Christmas Day',
    '2026-12-28 Boxing Day (substitute day)',
    ...events.slice(2).map(({ date, title }) => `${date} ${title}`),
  ]);
});

describe('nothing is changed by an answer that', () => {
  test.each([
    ['is empty', {}],
    ['is for another nation', { scotland: { events } }],
    ['has hardly any day', answer(events.slice(0, 2))],
    ['has no days', answer(events.map((event) => ({ ...event, date: 'soon' })))],
    ['is no object', 'Service unavailable'],
    ['is nothing', null],
  ])('%s', (_, said) => {
    expect(() => after(said)).toThrow('is no list of bank holidays');
  });

  test('lacks a day that the site gives', () => {
    expect(() => after(answer(events.slice(1)))).toThrow(
      'does not name 2026-12-25 (Christmas Day)',
    );
  });
});
