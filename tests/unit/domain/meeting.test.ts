import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byYear,
  timeOfMeeting,
  isOver,
  meetingsAhead,
  meetingsPast,
  nextInTurn,
  nextMeeting,
} from '../../../src/domain/meeting.ts';
import { isDuring } from '../../../src/domain/period.ts';
import type { Meeting } from '../../../src/schemas/meeting.ts';
import { aMeeting } from '../../support/builders.ts';

const early = aMeeting({ date: '2026-12-08', starts: '10:00', ends: '11:00' });
const late = aMeeting({ date: '2026-12-08', starts: '18:30', ends: '20:00' });
const newYear = aMeeting({ date: '2027-01-19' });
const gone = aMeeting({ date: '2026-10-06' });
const longGone = aMeeting({ date: '2025-12-31' });
const onLeapDay = aMeeting({ date: '2028-02-29' });

describe('isOver', () => {
  test.each([
    ['of an earlier day is over', gone, { date: '2026-10-07' }, true],
    ['of a later day is not', gone, { date: '2026-10-05', time: '23:59' }, false],
    ['is not on its day, when the time is not known', late, { date: '2026-12-08' }, false],
    ['is not a minute before its end', late, { date: '2026-12-08', time: '19:59' }, false],
    ['is at its end', late, { date: '2026-12-08', time: '20:00' }, true],
    ['of 31 December is on New Year’s Day', longGone, { date: '2026-01-01' }, true],
    [
      'of a leap day is not the day before',
      onLeapDay,
      { date: '2028-02-28', time: '23:00' },
      false,
    ],
  ])('a meeting %s', (_, meeting, now, over) => {
    expect(isOver(meeting, now)).toBe(over);
  });

  test('a meeting on the morning the clocks go forward is over at its wall-clock end', () => {
    const morning = aMeeting({ date: '2027-03-28', starts: '10:00', ends: '11:00' });
    const over = ['10:59', '11:00'].map((time) => isOver(morning, { date: '2027-03-28', time }));
    expect(over).toEqual([false, true]);
  });
});

describe('lists of meetings', () => {
  const all = [newYear, late, gone, early, longGone];
  const now = { date: '2026-11-22' };

  test('are sorted: ahead the soonest first, past the latest first', () => {
    expect(meetingsAhead(all, now)).toEqual([early, late, newYear]);
    expect(meetingsPast(all, now)).toEqual([gone, longGone]);
  });

  test('hold a meeting either ahead or past, never in both', () => {
    const moment = { date: '2026-12-08', time: '12:00' };
    expect(meetingsAhead(all, moment)).toEqual([late, newYear]);
    expect(meetingsPast(all, moment)).toEqual([early, gone, longGone]);
  });

  test('keep a cancelled meeting ahead', () => {
    const cancelled = aMeeting({ status: 'cancelled' });
    expect(meetingsAhead([cancelled], now)).toEqual([cancelled]);
  });

  test('are empty without meetings', () => {
    expect([meetingsAhead([], now), meetingsPast([], now)]).toEqual([[], []]);
  });

  test('do not change the list that was given', () => {
    const given = [newYear, early];
    meetingsAhead(given, now);
    expect(given).toEqual([newYear, early]);
  });
});

describe('nextMeeting', () => {
  const now = { date: '2026-11-22' };

  const cancelled = aMeeting({ date: '2026-12-02', status: 'cancelled' });
  const tentative = aMeeting({ date: '2026-12-02', status: 'tentative' });

  test.each<[string, Meeting[], Meeting | undefined]>([
    ['the soonest ahead', [newYear, late, gone], late],
    ['never a cancelled one', [cancelled, late], late],
    ['a tentative one too', [late, tentative], tentative],
    ['never one that is over', [gone, longGone], undefined],
    ['none of none', [], undefined],
  ])('is %s', (_, meetings, next) => {
    expect(nextMeeting(meetings, now)).toBe(next);
  });
});

test('a meeting is held from its start to its end, on the wall', () => {
  expect(timeOfMeeting(late)).toEqual({ from: '2026-12-08T18:30', until: '2026-12-08T20:00' });
});

describe('nextInTurn', () => {
  const now = { date: '2026-11-22' };

  test('each meeting is next from the end of the one before to its own', () => {
    expect(nextInTurn([newYear, late, early], now)).toEqual({
      turns: [
        { meeting: early, next: { from: undefined, until: '2026-12-08T11:00' } },
        { meeting: late, next: { from: '2026-12-08T11:00', until: '2026-12-08T20:00' } },
        { meeting: newYear, next: { from: '2026-12-08T20:00', until: '2027-01-19T20:00' } },
      ],
      noneFrom: '2027-01-19T20:00',
    });
  });

  test('a cancelled meeting has no turn', () => {
    const cancelled = aMeeting({ date: '2026-12-02', status: 'cancelled' });
    expect(nextInTurn([cancelled, late], now).turns).toHaveLength(1);
  });

  test('a meeting within a longer one has no turn', () => {
    const allDay = aMeeting({ starts: '09:00', ends: '21:00' });
    expect(nextInTurn([late, allDay], now).turns.map(({ meeting }) => meeting)).toEqual([allDay]);
  });

  test('of no meetings there is none from the start', () => {
    expect(nextInTurn<Meeting>([], now)).toEqual({ turns: [], noneFrom: undefined });
  });

  const minute = fc.integer({ min: 0, max: 24 * 60 - 2 });
  const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-12-0${String(number)}`);
  const anyMeeting = fc
    .record({
      date: day,
      starts: minute,
      lasts: fc.integer({ min: 1, max: 300 }),
      status: fc.constantFrom<Meeting['status'][]>('confirmed', 'tentative', 'cancelled'),
    })
    .map(({ date, starts, lasts, status }) =>
      aMeeting({
        date,
        status,
        starts: clock(starts),
        ends: clock(Math.min(starts + lasts, 24 * 60 - 1)),
      }),
    );

  test('at any moment the page shows the meeting that is next, or that there is none', () => {
    fc.assert(
      fc.property(fc.array(anyMeeting, { maxLength: 8 }), day, minute, (meetings, date, time) => {
        const moment = { date, time: clock(time) };
        const { turns, noneFrom } = nextInTurn(meetings, { date: '2026-12-01' });
        const shown = turns.filter(({ next }) => isDuring(next, moment));
        const next = nextMeeting(meetings, moment);
        // Two at the same hours may stand for each other.
        expect(shown.map(({ meeting }) => meeting.ends)).toEqual(next ? [next.ends] : []);
        expect(isDuring({ from: noneFrom }, moment)).toBe(next === undefined);
      }),
    );
  });
});

test('past meetings stand under their years, latest first', () => {
  expect(byYear(meetingsPast([longGone, gone, early], { date: '2026-12-31' }))).toEqual([
    { year: '2026', meetings: [early, gone] },
    { year: '2025', meetings: [longGone] },
  ]);
});

function clock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
