import { lastDayOf } from '../domain/date.ts';
import {
  type OrderStatus,
  orderStatus,
  orderStatusInShort,
  formatOrderStatus,
} from '../domain/order.ts';
import { today } from '../site/clock.ts';
import { getFigureLines } from './figures.ts';
import { type RecordOf, getRecord, getRecords } from './records.ts';
import { getServicesNamed } from './services.ts';
import { getEvidence } from './evidence.ts';

/** In which order a list shows where orders stand: what may hold today comes first. */
const ranks: OrderStatus['is'][] = [
  'confirmed',
  'term runs',
  'term ending',
  'ahead',
  'no term',
  'term passed',
  'ended',
];

/** An order with where it stands today, and whom to ask. */
export type OrderRecord = Awaited<ReturnType<typeof toOrder>>;

/** Every order, those that may hold today first. */
export async function getOrders(): Promise<OrderRecord[]> {
  const orders = await Promise.all((await getRecords('orders')).map(toOrder));
  return orders.sort(
    (a, b) =>
      ranks.indexOf(a.status.is) - ranks.indexOf(b.status.is) ||
      a.title.localeCompare(b.title, 'en'),
  );
}

/** One order whole, with who to tell when somebody breaks it. */
export async function getOrder(id: string) {
  const order = await toOrder(await getRecord('orders', id));
  return {
    ...order,
    evidence: await getEvidence(order, 'orders'),
    tell: await getServicesNamed(order.tell),
  };
}

async function toOrder(record: RecordOf<'orders'>) {
  const manager = await getRecord('organisations', record.manager);
  const status = orderStatus(record, today());
  const passed: OrderStatus | undefined =
    'until' in status && status.until !== undefined
      ? { is: 'term passed', on: status.until }
      : undefined;
  return {
    ...record,
    figures: await getFigureLines(record),
    manager,
    status,
    says: formatOrderStatus(status, manager.name),
    short: orderStatusInShort(status),
    /** What the browser says instead once the printed term has passed. */
    onceItPasses: passed && {
      lastDay: lastDayOf(passed.on),
      says: formatOrderStatus(passed, manager.name),
      short: orderStatusInShort(passed),
    },
  };
}
