import type { Law } from '../schemas/law.ts';
import { type CalendarDate, formatSourceDate } from './date.ts';

/** Whether a law counts, in words: `In force since 29 June 2026`. */
export function formatLawState({ state, since }: Pick<Law, 'state' | 'since'>): string {
  switch (state) {
    case 'in force': {
      const day = since === undefined ? undefined : formatSourceDate(since);
      return day === undefined ? 'In force' : `In force since ${day}`;
    }
    case 'on trial':
      return 'On trial in some places';
    case 'not yet':
      return 'Not in force yet';
    case 'not confirmed':
      return 'We have not confirmed its start';
  }
}

/** True if the day has passed by which somebody should have read the law again. */
export function isReviewDue({ lookAgain }: Pick<Law, 'lookAgain'>, today: CalendarDate) {
  return lookAgain < today;
}
