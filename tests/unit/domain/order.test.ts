import { describe, expect, test } from 'vitest';
import {
  type OrderStatus,
  orderStatus,
  orderStatusInShort,
  formatOrderStatus,
} from '../../../src/domain/order.ts';
import { anOrder } from '../../support/builders.ts';

const today = '2026-11-22';
const confirmed = { on: '2026-10-12', by: 'Community safety team' };

test.each([
  ['whose term no source prints has no known term', {}, { is: 'no term' }],
  ['whose end shows no date has none either', { termEnds: 'no date shown' }, { is: 'no term' }],
  ['has a term that runs that day too', { termEnds: today }, { is: 'term runs', until: today }],
  [
    'has a term that has passed on the day after',
    { termEnds: '2026-11-21' },
    { is: 'term passed', on: '2026-11-21' },
  ],
  ['has a term until the month printed', { termEnds: '2026-12' }, { is: 'term runs' }],
  [
    'has a term that ends this month, day not known',
    { termEnds: '2026-11' },
    { is: 'term ending', in: '2026-11' },
  ],
  ['has a term that passed with its month', { termEnds: '2026-10' }, { is: 'term passed' }],
  ['has a term that ends this year', { termEnds: '2026' }, { is: 'term ending' }],
  ['has a term that passed about 2025', { termEnds: 'about 2025' }, { is: 'term passed' }],
  [
    'that starts tomorrow is still ahead',
    { starts: '2026-11-23', termEnds: '2029-11' },
    { is: 'ahead', from: '2026-11-23' },
  ],
  ['that starts today is not', { starts: today, termEnds: '2029-11' }, { is: 'term runs' }],
  ['whose start shows no date is not', { starts: 'no date shown' }, { is: 'no term' }],
])('an order that nobody has confirmed, %s', (_, order, status) => {
  expect(orderStatus(anOrder(order), today)).toMatchObject(status);
});

test.each([
  ['is in force while its term runs', { termEnds: '2028-09' }, 'confirmed', '2028-09'],
  ['is in force where no source prints its term', {}, 'confirmed', undefined],
  ['is not once its printed term has passed', { termEnds: '2026-11-21' }, 'term passed', undefined],
  [
    'is not by a confirmation from before it started again',
    { starts: '2026-10-13', termEnds: '2029-10' },
    'term runs',
    '2029-10',
  ],
  [
    'is by a confirmation from the month it started in',
    { starts: '2026-10', termEnds: '2029-10' },
    'confirmed',
    '2029-10',
  ],
  ['is where its start shows no date', { starts: 'no date shown' }, 'confirmed', undefined],
])('an order that its owner has confirmed %s', (_, order, is, until) => {
  const status = orderStatus(anOrder({ ...order, checked: confirmed }), today);
  expect(status).toMatchObject({ is, ...(until && { until }) });
  if (is === 'confirmed') expect(status).toMatchObject(confirmed);
});

test.each([
  ['has ended from that day on, whatever its term', today, { is: 'ended', on: today }],
  ['has not ended before that day', '2026-11-23', { is: 'term runs' }],
])('an order that its owner has ended %s', (_, ended, status) => {
  expect(orderStatus(anOrder({ ended, termEnds: '2028-09' }), today)).toMatchObject(status);
});

const inWords: [OrderStatus, string, string][] = [
  [{ is: 'ended', on: '2026-05-01' }, 'It ended on 1 May 2026.', 'Ended on 1 May 2026'],
  [{ is: 'ahead', from: '2027-01' }, 'It starts in January 2027.', 'Starts in January 2027'],
  [
    { is: 'term passed', on: '2023-10-22' },
    'Its printed term ended on 22 October 2023. We have found nothing that says it was renewed, or that it is over. Ask Oldminster Council.',
    'Printed term ended on 22 October 2023; no renewal found',
  ],
  [
    { is: 'term ending', in: '2026-11' },
    'Its printed term ends in November 2026. We do not know the day, or whether it goes on after that. Ask Oldminster Council.',
    'Printed term ends in November 2026',
  ],
  [
    { is: 'confirmed', ...confirmed, until: '2028-09-29' },
    'In force: confirmed on 12 October 2026 by: Community safety team. Its printed term runs to 29 September 2028.',
    'Confirmed in force on 12 October 2026',
  ],
  [
    { is: 'confirmed', ...confirmed, until: undefined },
    'In force: confirmed on 12 October 2026 by: Community safety team.',
    'Confirmed in force on 12 October 2026',
  ],
  [
    { is: 'term runs', until: '2028-09' },
    'Its printed term runs to September 2028. Nobody has confirmed it to us. Oldminster Council can change it or end it before that.',
    'Printed term runs to September 2028',
  ],
  [
    { is: 'no term' },
    'No source that we have says how long it lasts. Ask Oldminster Council whether it still stands.',
    'How long it lasts is not known',
  ],
];

describe('a status in words', () => {
  test.each(inWords)('%j', (order, words) => {
    expect(formatOrderStatus(order, 'Oldminster Council')).toBe(words);
  });

  test.each(inWords)('in a list, %j', (order, _words, short) => {
    expect(orderStatusInShort(order)).toBe(short);
  });

  test('never says that an order is in force unless its owner has said so', () => {
    const claims = inWords.filter(([, words]) => words.includes('In force'));
    expect(claims.map(([order]) => order.is)).toEqual(['confirmed', 'confirmed']);
  });

  test('never says that an order is over unless its owner has said so', () => {
    const claims = inWords.filter(([, words, short]) => /^It ended|^Ended/.test(words + short));
    expect(claims.map(([order]) => order.is)).toEqual(['ended']);
  });
});
