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
const status = (order: Parameters<typeof anOrder>[0]) => orderStatus(anOrder(order), today).is;

describe('an order that nobody has confirmed', () => {
  test('and whose term no source prints has no known term', () => {
    expect(orderStatus(anOrder(), today)).toEqual({ is: 'no term' });
  });

  test('and whose source shows no date for the end has no known term', () => {
    expect(status({ termEnds: 'no date shown' })).toBe('no term');
  });

  test('has a term that runs until the day printed, that day too', () => {
    expect(orderStatus(anOrder({ termEnds: '2026-11-22' }), today)).toEqual({
      is: 'term runs',
      until: '2026-11-22',
    });
  });

  test('has a term that has passed on the day after', () => {
    expect(orderStatus(anOrder({ termEnds: '2026-11-21' }), today)).toEqual({
      is: 'term passed',
      on: '2026-11-21',
    });
  });

  test('has a term that runs until the month printed', () => {
    expect(status({ termEnds: '2026-12' })).toBe('term runs');
  });

  test('has a term that ends this month, on a day that is not known', () => {
    expect(orderStatus(anOrder({ termEnds: '2026-11' }), today)).toEqual({
      is: 'term ending',
      in: '2026-11',
    });
  });

  test('has a term that has passed once the month printed is over', () => {
    expect(status({ termEnds: '2026-10' })).toBe('term passed');
  });

  test('has a term that ends this year, on a day that is not known', () => {
    expect(status({ termEnds: '2026' })).toBe('term ending');
  });

  test('has a term that passed about an earlier year', () => {
    expect(status({ termEnds: 'about 2025' })).toBe('term passed');
  });

  test('that starts tomorrow is still ahead', () => {
    expect(orderStatus(anOrder({ starts: '2026-11-23', termEnds: '2029-11' }), today)).toEqual({
      is: 'ahead',
      from: '2026-11-23',
    });
  });

  test('that starts today is not ahead', () => {
    expect(status({ starts: '2026-11-22', termEnds: '2029-11' })).toBe('term runs');
  });

  test('whose start shows no date is not ahead', () => {
    expect(status({ starts: 'no date shown' })).toBe('no term');
  });
});

describe('an order that its owner has confirmed', () => {
  test('is in force while its term runs', () => {
    expect(orderStatus(anOrder({ termEnds: '2028-09', checked: confirmed }), today)).toEqual({
      is: 'confirmed',
      ...confirmed,
      until: '2028-09',
    });
  });

  test('is in force where no source prints its term', () => {
    expect(orderStatus(anOrder({ checked: confirmed }), today)).toEqual({
      is: 'confirmed',
      ...confirmed,
      until: undefined,
    });
  });

  test('is not in force once its printed term has passed', () => {
    expect(status({ termEnds: '2026-11-21', checked: confirmed })).toBe('term passed');
  });

  test('is not in force by a confirmation from before it started again', () => {
    expect(status({ starts: '2026-10-13', termEnds: '2029-10', checked: confirmed })).toBe(
      'term runs',
    );
  });

  test('is in force by a confirmation from the month it started in', () => {
    expect(status({ starts: '2026-10', termEnds: '2029-10', checked: confirmed })).toBe(
      'confirmed',
    );
  });

  test('is in force where its start shows no date', () => {
    expect(status({ starts: 'no date shown', checked: confirmed })).toBe('confirmed');
  });
});

describe('an order that its owner has ended', () => {
  test('has ended from that day on, whatever its term', () => {
    expect(orderStatus(anOrder({ ended: '2026-11-22', termEnds: '2028-09' }), today)).toEqual({
      is: 'ended',
      on: '2026-11-22',
    });
  });

  test('has not ended before that day', () => {
    expect(status({ ended: '2026-11-23', termEnds: '2028-09' })).toBe('term runs');
  });
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
