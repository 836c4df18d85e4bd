import { expect, test } from 'vitest';
import { whatHappensAt } from '../../../src/domain/place.ts';

test('a place where nothing happens has no lines', () => {
  expect(whatHappensAt({ meetings: 0, services: [] })).toEqual([]);
});

test('everything that happens at a place is said, in the order people ask', () => {
  const lines = whatHappensAt({
    services: [{ name: 'Council community safety team' }, { name: 'Lantern Helpline' }],
    meetings: 2,
    keepSafeVenue: {},
    reportingCentre: { named: '2026-04-13' },
  });
  expect(lines).toEqual([
    'Named as a hate incident reporting centre in 2026',
    'Keep Safe venue',
    'Local community meetings have been held here',
    'Council community safety team',
    'Lantern Helpline',
  ]);
});

test('a venue that has left the Keep Safe scheme is not called one', () => {
  expect(
    whatHappensAt({ keepSafeVenue: { left: '2026-09-30' }, meetings: 0, services: [] }),
  ).toEqual([]);
});
