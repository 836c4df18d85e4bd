import type { Notice } from '../schemas/notice.ts';
import { daysAfter } from './date.ts';
import { type Span, wallTime } from './period.ts';

/** When a notice is shown. Its last day ends at midnight. */
export function timeOfNotice({
  from,
  fromTime,
  until,
  untilTime,
}: Pick<Notice, 'from' | 'fromTime' | 'until' | 'untilTime'>): Span {
  return {
    from: wallTime(from, fromTime),
    until: untilTime === undefined ? wallTime(daysAfter(until, 1)) : wallTime(until, untilTime),
  };
}
