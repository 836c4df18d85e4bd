import type { Plan } from '../schemas/plan.ts';
import type { CalendarDate } from './date.ts';

/** The plan a reader should see first: the one in force today, else the latest that began. */
export function latestPlan<P extends Pick<Plan, 'starts'>>(
  plans: readonly P[],
  today: CalendarDate,
): P | undefined {
  return [...plans]
    .filter((plan) => plan.starts <= today)
    .sort((a, b) => a.starts.localeCompare(b.starts, 'en'))
    .at(-1);
}

/** Whether a plan covers a day. */
export function isInForce(plan: Pick<Plan, 'starts' | 'ends'>, today: CalendarDate): boolean {
  return plan.starts <= today && today <= plan.ends;
}

/** The id of the plan year that begins on a day: `2027-28`. */
export function planYear(starts: string): string {
  const year = Number(starts.slice(0, 4));
  return `${String(year)}-${String((year + 1) % 100).padStart(2, '0')}`;
}
