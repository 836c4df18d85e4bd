import type { Order } from '../schemas/order.ts';
import { type CalendarDate, formatSourceDate, formatWhen, isDated, withoutAbout } from './date.ts';

/** The status of an order on a day. Only its owner can say that it is in force or has ended. */
export type OrderStatus =
  /** Its owner said that it ended. */
  | { is: 'ended'; on: string }
  /** It has not started. */
  | { is: 'ahead'; from: string }
  /** Its printed term has passed and no renewal is known: neither in force nor ended. */
  | { is: 'term passed'; on: string }
  /** Its printed term ends this month or year, on a day that is not known. */
  | { is: 'term ending'; in: string }
  /** Its owner has confirmed that it is in force. */
  | { is: 'confirmed'; on: CalendarDate; by: string; until: string | undefined }
  /** Its printed term runs; nobody has confirmed it. */
  | { is: 'term runs'; until: string }
  /** No source prints its term, and nobody has confirmed it. */
  | { is: 'no term' };

type Terms = Pick<Order, 'starts' | 'termEnds' | 'ended' | 'checked'>;

/**
 * The status of an order on a day. A term that has passed is never reported as ended, because an
 * order can be renewed without our knowing. A confirmation counts only for the term it was given in.
 */
export function orderStatus(order: Terms, today: CalendarDate): OrderStatus {
  const { ended, starts, termEnds } = order;
  if (isDated(ended) && compareToDay(ended, today) !== 'after') return { is: 'ended', on: ended };
  if (isDated(starts) && compareToDay(starts, today) === 'after')
    return { is: 'ahead', from: starts };
  const until = isDated(termEnds) ? termEnds : undefined;
  if (until !== undefined && compareToDay(until, today) === 'before') {
    return { is: 'term passed', on: until };
  }
  if (until !== undefined && until !== today && compareToDay(until, today) === 'within') {
    return { is: 'term ending', in: until };
  }
  if (
    order.checked !== 'not yet' &&
    !(isDated(starts) && compareToDay(starts, order.checked.on) === 'after')
  )
    return { is: 'confirmed', ...order.checked, until };
  return until === undefined ? { is: 'no term' } : { is: 'term runs', until };
}

/** A status in words. `owner` is the body to ask. */
export function formatOrderStatus(status: OrderStatus, owner: string): string {
  switch (status.is) {
    case 'ended':
      return `It ended ${formatWhen(status.on)}.`;
    case 'ahead':
      return `It starts ${formatWhen(status.from)}.`;
    case 'term passed':
      return `Its printed term ended ${formatWhen(status.on)}. We have found nothing that says it was renewed, or that it is over. Ask ${owner}.`;
    case 'term ending':
      return `Its printed term ends ${formatWhen(status.in)}. We do not know the day, or whether it goes on after that. Ask ${owner}.`;
    case 'confirmed':
      return `In force: confirmed ${formatWhen(status.on)} by: ${status.by}.${status.until === undefined ? '' : ` Its printed term runs to ${dateWords(status.until)}.`}`;
    case 'term runs':
      return `Its printed term runs to ${dateWords(status.until)}. Nobody has confirmed it to us. ${owner} can change it or end it before that.`;
    case 'no term':
      return `No source that we have says how long it lasts. Ask ${owner} whether it still stands.`;
  }
}

/** A status in a few words, for a list. */
export function orderStatusInShort(status: OrderStatus): string {
  switch (status.is) {
    case 'ended':
      return `Ended ${formatWhen(status.on)}`;
    case 'ahead':
      return `Starts ${formatWhen(status.from)}`;
    case 'term passed':
      return `Printed term ended ${formatWhen(status.on)}; no renewal found`;
    case 'term ending':
      return `Printed term ends ${formatWhen(status.in)}`;
    case 'confirmed':
      return `Confirmed in force ${formatWhen(status.on)}`;
    case 'term runs':
      return `Printed term runs to ${dateWords(status.until)}`;
    case 'no term':
      return 'How long it lasts is not known';
  }
}

/** Whether a printed date is before a day, after it, or a month or year that includes it. */
function compareToDay(printed: string, day: CalendarDate): 'before' | 'within' | 'after' {
  const date = withoutAbout(printed);
  const same = day.slice(0, date.length);
  if (date === same) return 'within';
  return date < same ? 'before' : 'after';
}

function dateWords(date: string): string {
  return formatSourceDate(date) ?? date;
}
