import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { faultsInWords } from '../../src/check/fault.ts';
import type { Checked } from '../../src/schemas/shared/source.ts';
import { recordsOf, siteOf } from '../support/content-records.ts';

/** What is true of the real content, and must stay true until somebody confirms otherwise. */
const content = checkContent('content');

/** The day on which this content was taken from public sources. Nobody had confirmed any of it before. */
const taken = '2026-11-22';

/** Those that are called confirmed, though nobody could have asked yet. */
function tooEarly<Record extends { checked: Checked }>(records: readonly Record[]): Record[] {
  return records.filter(({ checked }) => checked !== 'not yet' && checked.on < taken);
}

test('the real content has nothing to put right', () => {
  expect(content.faults, faultsInWords(content.faults)).toEqual([]);
});

describe('priorities', () => {
  const priorities = recordsOf(content, 'priorities');

  test('all eighteen that are known are there', () => {
    expect(priorities.filter(({ plan }) => plan <= '2023-24')).toHaveLength(18);
  });

  test('those of a plan are numbered from one without a gap', () => {
    const plans = Map.groupBy(priorities, ({ plan }) => plan);
    for (const [plan, ofPlan] of plans) {
      const numbers = ofPlan.map(({ number }) => number).sort((a, b) => a - b);
      expect(numbers, plan).toEqual(ofPlan.map((_, index) => index + 1));
    }
  });
});

describe('meetings', () => {
  const meetings = recordsOf(content, 'meetings');

  test('the six that are known are there', () => {
    const past = meetings.filter(({ date }) => date < taken);
    expect(past.map(({ date }) => date).sort()).toEqual([
      '2018-08-13',
      '2018-09-18',
      '2018-10-23',
      '2018-11-19',
      '2018-12-07',
      '2019-01-21',
    ]);
  });

  test('each stands in a file that begins with its date, or with the one it was moved from', () => {
    const odd = meetings.filter(
      ({ id, date, sequence }) => sequence === undefined && !id.startsWith(`${date}-`),
    );
    expect(odd).toEqual([]);
  });
});

describe('reporting centres', () => {
  const centres = recordsOf(content, 'reporting-centres');

  test('the seven that were named are there', () => {
    const known = centres.filter(({ named }) => named < taken);
    expect(known.map(({ place }) => place).sort()).toEqual([
      'colchester-library',
      'community-360-hub',
      'firstsite',
      'jobcentre',
      'rama',
      'the-outhouse',
      'university-of-essex',
    ]);
  });

  test('none is called confirmed before anybody could be asked', () => {
    expect(tooEarly(centres)).toEqual([]);
  });

  test('each says what is unsure about it until it is confirmed', () => {
    const unsure = centres.filter(({ checked }) => checked === 'not yet');
    expect(unsure.filter(({ caution }) => caution === undefined)).toEqual([]);
  });

  test('the library is closed since 2 September 2024', () => {
    const library = recordsOf(content, 'places').find(({ id }) => id === 'colchester-library');
    expect(library?.state).toMatchObject({ is: 'closed', since: '2024-09-02' });
  });

  test('no opening hours of the closed library are given', () => {
    const library = recordsOf(content, 'places').find(({ id }) => id === 'colchester-library');
    expect([library?.hours, library?.hoursAsPrinted]).toEqual([undefined, undefined]);
  });
});

describe('orders about public places', () => {
  const orders = recordsOf(content, 'orders');

  test('the seven that are known are there', () => {
    expect(orders.map(({ id }) => id).sort()).toEqual([
      'car-parks',
      'city-centre',
      'dog-fouling',
      'east-bay-and-the-moors',
      'mill-road-sports-ground',
      'turner-rise-retail-park',
      'vehicle-nuisance',
    ]);
  });

  test('none is called confirmed before anybody could be asked, or ended before it is confirmed', () => {
    expect(tooEarly(orders)).toEqual([]);
    const unsure = orders.filter(({ checked }) => checked === 'not yet');
    expect(unsure.filter(({ ended }) => ended !== undefined)).toEqual([]);
  });
});

describe('papers', () => {
  const papers = recordsOf(content, 'documents');
  const grants = papers.flatMap(({ funding = [] }) => funding);

  test('the five that are known are there', () => {
    expect(papers).toHaveLength(5);
  });

  test('all 27 amounts and 20 funds without an amount are there', () => {
    expect(grants.filter(({ pounds }) => pounds !== undefined)).toHaveLength(27);
    expect(grants.filter(({ pounds }) => pounds === undefined)).toHaveLength(20);
  });

  test.each(papers)('the dates of $id stand oldest first', ({ events = [] }) => {
    const dates = events.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  test('none is said to be on the web, because no address is known', () => {
    expect(papers.filter(({ address }) => address !== undefined)).toEqual([]);
  });

  test('none names the safe house, or says how many people a refuge takes', () => {
    const told = papers.filter((paper) =>
      /safe house|Number 7\b|\d+ spaces/i.test(JSON.stringify(paper)),
    );
    expect(told.map(({ id }) => id)).toEqual([]);
  });
});

test('no change to a fact is called confirmed before anybody could be asked', () => {
  const changes = recordsOf(content, 'fact-changes');
  expect(tooEarly(changes)).toEqual([]);
  expect(changes.length).toBeGreaterThanOrEqual(8);
});

test('no Keep Safe venue is named that nobody has asked: none is known from a public source', () => {
  const venues = recordsOf(content, 'keep-safe-venues');
  expect(venues.filter(({ checked }) => checked === 'not yet')).toEqual([]);
  expect(tooEarly(venues)).toEqual([]);
});

test('the site is not called launched before its owner has confirmed what can hurt', () => {
  expect(siteOf(content).launched).toBe(false);
});

test('the mailbox and the number of the partnership are called unknown', () => {
  const { email, phone } = siteOf(content);
  expect([email, phone]).toEqual(['unknown', 'unknown']);
});

describe('COMPASS', () => {
  const compass = recordsOf(content, 'services').find(({ id }) => id === 'compass');

  test('is rung on 0330 333 7444', () => {
    expect(compass?.phones?.map(({ number }) => number)).toEqual(['0330 333 7444']);
  });

  test('is not said to answer all day', () => {
    expect([compass?.allDay, ...(compass?.phones ?? []).map(({ allDay }) => allDay)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('names beside it a line that is known to answer all day', () => {
    expect(compass?.file.body).toContain('<Phone service="national-domestic-abuse-helpline" />');
  });
});
