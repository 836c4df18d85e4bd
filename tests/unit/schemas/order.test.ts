import { describe, expect, test } from 'vitest';
import { order } from '../../../src/schemas/order.ts';
import { anOrder } from '../../support/builders.ts';

function faultsOf(different: Parameters<typeof anOrder>[0]): string[] {
  const result = order.safeParse(anOrder(different));
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

describe('the term of an order', () => {
  test('that ends before it starts is refused', () => {
    expect(faultsOf({ starts: '2023-10-24', termEnds: '2023-09' })).toEqual([
      'termEnds is before "starts".',
    ]);
  });

  test('that ends in the month it starts in may be right', () => {
    expect(faultsOf({ starts: '2023-10-24', termEnds: '2023-10' })).toEqual([]);
  });

  test('that ends about the year it starts in may be right', () => {
    expect(faultsOf({ starts: '2023-10-24', termEnds: 'about 2023' })).toEqual([]);
  });

  test.each([
    { starts: 'no date shown', termEnds: '2023-09' },
    { starts: '2023-10-24', termEnds: 'no date shown' },
    { termEnds: '2023-09' },
    { starts: '2023-10-24' },
  ])('of which only one end is known is let through: %j', (known) => {
    expect(faultsOf(known)).toEqual([]);
  });
});

test('an order without anybody to ask about it is refused', () => {
  expect(faultsOf({ manager: undefined as never })).toHaveLength(1);
});
