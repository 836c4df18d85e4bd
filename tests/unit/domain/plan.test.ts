import { describe, expect, test } from 'vitest';
import { isInForce, latestPlan } from '../../../src/domain/plan.ts';
import type { Plan } from '../../../src/schemas/plan.ts';
import { aPlan } from '../../support/builders.ts';

const lastYear = aPlan({ starts: '2025-04-01', ends: '2026-03-31' });
const thisYear = aPlan({ starts: '2026-04-01', ends: '2027-03-31' });
const nextYear = aPlan({ starts: '2027-04-01', ends: '2028-03-31' });

describe('latestPlan', () => {
  test('on the last day of a plan year its plan comes first', () => {
    expect(latestPlan([thisYear, lastYear], '2026-03-31')).toBe(lastYear);
  });

  test('on the first day of a plan year its plan comes first', () => {
    expect(latestPlan([thisYear, lastYear], '2026-04-01')).toBe(thisYear);
  });

  test('a plan that has not begun is not shown first', () => {
    expect(latestPlan([nextYear, lastYear, thisYear], '2026-12-31')).toBe(thisYear);
  });

  test('when no plan is in force the latest that began comes first', () => {
    expect(latestPlan([lastYear, thisYear], '2028-02-29')).toBe(thisYear);
  });

  test('before any plan began there is none', () => {
    expect(latestPlan([nextYear], '2026-11-22')).toBeUndefined();
  });

  test('without plans there is none', () => {
    expect(latestPlan<Plan>([], '2026-11-22')).toBeUndefined();
  });
});

describe('isInForce', () => {
  test.each([
    ['2026-03-31', false, 'the day before its first'],
    ['2026-04-01', true, 'its first day'],
    ['2026-12-31', true, 'the end of the calendar year'],
    ['2027-03-31', true, 'its last day'],
    ['2027-04-01', false, 'the day after its last'],
  ])('on %s a plan of 2026-27 in force is %s: %s', (today, expected) => {
    expect(isInForce(thisYear, today)).toBe(expected);
  });
});
