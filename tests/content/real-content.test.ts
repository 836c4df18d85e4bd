import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { faultsInWords } from '../../src/check/fault.ts';
import { recordsOf, siteOf } from '../support/content-records.ts';

/** What is true of the real content, and must stay true until somebody confirms otherwise. */
const content = checkContent('content');

test('the real content has nothing to put right', () => {
  expect(content.faults, faultsInWords(content.faults)).toEqual([]);
});

describe('priorities', () => {
  const priorities = recordsOf(content, 'priorities');

  test('all eighteen that are known are there', () => {
    expect(priorities).toHaveLength(18);
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
    expect(meetings.map(({ date }) => date).sort()).toEqual([
      '2018-08-13',
      '2018-09-18',
      '2018-10-23',
      '2018-11-19',
      '2018-12-07',
      '2019-01-21',
    ]);
  });

  test('each stands in a file that begins with its date', () => {
    expect(meetings.filter(({ id, date }) => !id.startsWith(`${date}-`))).toEqual([]);
  });
});

describe('reporting centres', () => {
  const centres = recordsOf(content, 'reporting-centres');

  test('the seven that were named are there', () => {
    expect(centres.map(({ place }) => place).sort()).toEqual([
      'colchester-library',
      'community-360-hub',
      'firstsite',
      'jobcentre',
      'rama',
      'the-outhouse',
      'university-of-essex',
    ]);
  });

  test('none is called confirmed, because none has been', () => {
    expect(centres.map(({ checked }) => checked)).toEqual(Array(7).fill('not yet'));
  });

  test('each says what is unsure about it', () => {
    expect(centres.filter(({ caution }) => caution === undefined)).toEqual([]);
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

test('no Keep Safe venue is named, because none is known', () => {
  expect(recordsOf(content, 'keep-safe-venues')).toEqual([]);
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
