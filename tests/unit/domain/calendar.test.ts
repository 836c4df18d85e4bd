import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarFile } from '../../../src/domain/calendar.ts';
import { readCalendar } from '../../support/read-calendar.ts';

function anEvent(different: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'meeting-2026-12-08-north-moor@safer-oldminster.example',
    sequence: 0,
    revised: '2026-11-19',
    during: { from: '2026-12-08T18:30', until: '2026-12-08T20:00' },
    summary: 'Local community meeting, North Moor',
    description: 'Held by Oldshire Police.',
    status: 'confirmed',
    place: { name: 'Village Hall', address: 'Church Lane, North Moor' },
    url: 'https://safer-oldminster.example/meetings/2026-12-08-north-moor/',
    ...different,
  };
}

/** The one event of a calendar that holds one, as another library reads it. */
function readBack(different: Partial<CalendarEvent> = {}) {
  const [event] = readCalendar(calendarFile('Meetings', [anEvent(different)])).events;
  if (!event) throw new Error('The calendar holds no event.');
  return event;
}

function property(event: ICAL.Event, name: string): unknown {
  return event.component.getFirstPropertyValue(name);
}

const hard = 'Tea, cake; “and” \\ more: ask\nor éat 🎂 it';

describe('what another library reads is what was written', () => {
  test('whom it is: its name for ever, and how often it changed', () => {
    const event = readBack({ sequence: 3 });
    expect([event.uid, event.sequence]).toEqual([anEvent().uid, 3]);
  });

  test('when: from one instant to another', () => {
    const { startDate, endDate } = readBack();
    expect([String(startDate), String(endDate)]).toEqual([
      '2026-12-08T18:30:00Z',
      '2026-12-08T20:00:00Z',
    ]);
  });

  test.each([
    ['in winter', '2026-12-08T18:30', '2026-12-08T18:30:00Z'],
    ['in summer', '2027-06-08T18:30', '2027-06-08T17:30:00Z'],
    ['the day before the clocks go forward', '2027-03-27T10:00', '2027-03-27T10:00:00Z'],
    ['the morning the clocks went forward', '2027-03-28T10:00', '2027-03-28T09:00:00Z'],
    ['the day before the clocks go back', '2027-10-30T10:00', '2027-10-30T09:00:00Z'],
    ['an hour before the clocks go back', '2027-10-31T00:30', '2027-10-30T23:30:00Z'],
    ['the morning the clocks went back', '2027-10-31T10:00', '2027-10-31T10:00:00Z'],
  ])('which instant that is, %s', (_when, from, instant) => {
    const { startDate } = readBack({ during: { from, until: `${from.slice(0, 11)}23:00` } });
    expect(startDate.toJSDate().toISOString()).toBe(instant.replace('Z', '.000Z'));
  });

  test('marks that mean something in a calendar, and letters of every length', () => {
    const event = readBack({ summary: hard, place: { name: hard, address: 'A, B; C' } });
    expect(event.summary).toBe(hard);
    expect(event.location).toBe(`${hard}\nA, B; C`);
  });

  test('the day of its newest fact, in the time of Greenwich', () => {
    expect(String(property(readBack(), 'dtstamp'))).toBe('2026-11-19T00:00:00Z');
  });

  test('where on the map, if the building is known', () => {
    const point = { latitude: 54.498, longitude: -3.001 };
    const place = { ...anEvent().place, point };
    expect(property(readBack({ place }), 'geo')).toEqual([54.498, -3.001]);
    expect(property(readBack(), 'geo')).toBeNull();
  });

  test('the page it is from', () => {
    expect(property(readBack(), 'url')).toBe(anEvent().url);
  });

  test('nobody is busy because of a meeting that they follow', () => {
    expect(property(readBack(), 'transp')).toBe('TRANSPARENT');
  });
});

describe('whether it goes ahead', () => {
  test.each([
    ['confirmed', 'CONFIRMED', 'Local community meeting, North Moor'],
    ['tentative', 'TENTATIVE', 'Local community meeting, North Moor'],
    ['cancelled', 'CANCELLED', 'Cancelled: Local community meeting, North Moor'],
  ] as const)('%s', (status, written, summary) => {
    const event = readBack({ status });
    expect([property(event, 'status'), event.summary]).toEqual([written, summary]);
  });
});

describe('the file', () => {
  const file = calendarFile('Meetings', [anEvent({ summary: hard.repeat(5) }), anEvent()]);

  test('no line is longer than 75 bytes, and no letter is cut', () => {
    const long = file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
    expect(long).toEqual([]);
    expect(file).not.toContain('\uFFFD');
  });

  test('every line, the last too, ends as the standard asks', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('says how often to load it again', () => {
    const { calendar } = readCalendar(file);
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT12H');
    expect(calendar.getFirstPropertyValue('x-published-ttl')).toBe('PT12H');
  });

  test('of no events is still a calendar', () => {
    const { calendar, events } = readCalendar(calendarFile('Meetings', []));
    expect([calendar.name, events]).toEqual(['vcalendar', []]);
  });

  test('is called by its name, marks that mean something made to mean nothing', () => {
    const [, name] = /^NAME:(.*)$/m.exec(calendarFile('Meetings, all; of \\ them', [])) ?? [];
    expect(name?.trim()).toBe('Meetings\\, all\\; of \\\\ them');
  });

  test('is the same whatever the clock of the machine says', () => {
    expect(calendarFile('Meetings', [anEvent()])).toBe(calendarFile('Meetings', [anEvent()]));
  });
});
