import { describe, expect, test } from 'vitest';
import { afterSwap, expectFault } from '../../../support/broken-copy.ts';

const meeting = 'meetings/2026-12-08-north-moor-village-hall.mdx';
const plan = 'plans/2026-27.yaml';

describe('an impossible date', () => {
  test.each(['2026-02-30', "'2026-02-30'"])('%s is refused: no such day', (date) => {
    expectFault(meeting, 'date: 2026-12-08', `date: ${date}`, {
      field: 'date',
      problem: 'is not a day that exists.',
      found: '2026-02-30',
    });
  });

  test('29 February of an ordinary year is refused', () => {
    const { faults } = afterSwap(meeting, 'date: 2026-12-08', 'date: 2027-02-29');
    expect(faults.map(({ problem }) => problem)).toEqual(['is not a day that exists.']);
  });

  test('29 February of a leap year is not', () => {
    const { faults } = afterSwap(meeting, 'date: 2026-12-08', 'date: 2028-02-29\nsequence: 1');
    expect(faults).toEqual([]);
  });

  test('in a source is named with the number of the source', () => {
    expectFault(meeting, 'date: 2026-11-18', 'date: 2026-02-30', {
      field: 'sources[1].date',
      problem:
        'must be year-month-day, year-month or a year (with "about" in front if that is all we know), or the words "no date shown".',
      found: '2026-02-30',
    });
  });

  test('written day first is refused, and the right way is shown', () => {
    expectFault(meeting, 'date: 2026-12-08', 'date: 08/12/2026', {
      problem: 'must be a date written year-month-day.',
      found: '08/12/2026',
    });
  });
});

describe('an end before the start', () => {
  test('of a meeting is refused', () => {
    expectFault(meeting, "ends: '20:00'", "ends: '18:00'", {
      field: 'ends',
      problem: 'is not after "starts".',
      found: '18:00',
    });
  });

  test('of a plan year is refused', () => {
    expectFault(plan, 'ends: 2027-03-31', 'ends: 2026-03-31', {
      field: 'ends',
      problem: 'is not after "starts".',
      found: '2026-03-31',
    });
  });

  test('of a campaign is refused', () => {
    const file = 'campaigns/ask-twice.mdx';
    expectFault(file, 'ends: 2027-02-14', 'ends: 2027-01', {
      field: 'ends',
      problem: 'is before "starts".',
      found: '2027-01',
    });
  });

  test('of a session of Crucial Crew is refused', () => {
    const file = 'crucial-crew/2027.mdx';
    expectFault(file, "    ends: '15:00'", "    ends: '12:45'", {
      field: 'sessions[3].ends',
      problem: 'is not after "starts".',
      found: '12:45',
    });
  });

  test('of booking for Crucial Crew is refused', () => {
    const file = 'crucial-crew/2027.mdx';
    expectFault(file, 'closes: 2027-02-12', 'closes: 2027-01-10', {
      field: 'booking.closes',
      problem: 'is before "opens".',
      found: '2027-01-10',
    });
  });

  test('of a Keep Safe venue’s time in the scheme is refused', () => {
    const file = 'keep-safe-venues/harbour-leisure-centre.mdx';
    expectFault(file, 'left: 2026-09-30', 'left: 2025-03-31', {
      field: 'left',
      problem: 'is before "joined".',
    });
  });

  test.each(['08:30', '05:00', '08:45'])('of opening hours is refused: 8.45am to %s', (closes) => {
    const file = 'places/oldminster-library.yaml';
    expectFault(file, "closes: '17:30'", `closes: '${closes}'`, {
      field: 'hours.periods[1].closes',
      problem: 'is not within 18 hours after "opens".',
    });
  });

  test.each(['02:00', '00:00', '24:00'])('may be after midnight, at %s', (closes) => {
    const file = 'places/oldminster-library.yaml';
    expect(afterSwap(file, "closes: '17:30'", `closes: '${closes}'`).faults).toEqual([]);
  });
});
