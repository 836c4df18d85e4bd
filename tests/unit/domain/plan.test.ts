import { describe, expect, test } from 'vitest';
import { isInForce, latestPlan, planYear } from '../../../src/domain/plan.ts';
import type { Plan } from '../../../src/schemas/plan.ts';
import { aPlan } from '../../support/builders.ts';

const lastYear = aPlan({ starts: '2025-04-01', ends: '2026-03-31' });
const thisYear = aPlan({ starts: '2026-04-01', ends: '2027-03-31' });
const nextYear = aPlan({ starts: '2027-04-01', ends: '2028-03-31' });

describe('latestPlan', () => {
  test.each<[string, Plan[], string, Plan | undefined]>([
    ['is that in force on its last day', [thisYear, lastYear], '2026-03-31', lastYear],
    ['is that in force on its first day', [thisYear, lastYear], '2026-04-01', thisYear],
    ['has begun', [nextYear, lastYear, thisYear], '2026-12-31', thisYear],
    ['is else the latest that began', [lastYear, thisYear], '2028-02-29', thisYear],
    ['is none before any began', [nextYear], '2026-11-22', undefined],
    ['is none without plans', [], '2026-11-22', undefined],
  ])('%s', (_, plans, today, latest) => {
    expect(latestPlan(plans, today)).toBe(latest);
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

test.each([
  ['2027-04-01', '2027-28'],
  ['2009-04-01', '2009-10'],
  ['2099-04-01', '2099-00'],
])('the plan year that begins on %s is %s', (starts, year) => {
  expect(planYear(starts)).toBe(year);
});
