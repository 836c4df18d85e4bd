import { describe, expect, test } from 'vitest';
import type { LookUp } from '../../../src/kinds/kind.ts';
import { type ContentRecord, kindOf } from '../../../src/kinds/register.ts';
import { aCampaign, aMeeting, aPlace, aService } from '../../support/builders.ts';

const names: Record<string, string> = {
  council: 'Oldminster Council',
  'oldshire-police': 'Oldshire Police',
};
const look: LookUp = {
  organisation: (id) => (names[id] === undefined ? undefined : { name: names[id] }),
  place: (id) => (id === 'library' ? { name: 'The library', organisation: 'council' } : undefined),
};
const owner = (record: unknown) => {
  const { folder, id, value } = record as ContentRecord;
  return kindOf(folder).owner({ id, ...value }, { ...look, partnership: 'The partnership' });
};

describe('the owner of', () => {
  test.each([
    ['a service is who runs it', 'services', aService({ organisation: 'council' })],
    ['a place is who runs it', 'places', aPlace({ organisation: 'council' })],
    ['a centre is who runs its place', 'reporting-centres', { place: 'library' }],
    ['a venue is who runs its place', 'keep-safe-venues', { place: 'library' }],
    ['a campaign is the first who runs it', 'campaigns', aCampaign({ organisations: ['council'] })],
    ['an edition is the first who runs it', 'crucial-crew', { organisations: ['council'] }],
    ['a programme is the first who runs it', 'schools', { organisations: ['council'] }],
    ['an order is who looks after it', 'orders', { manager: 'council' }],
    ['a project is the first who leads it', 'projects', { leads: ['council'] }],
    ['an organisation is itself', 'organisations', { name: 'Oldminster Council' }],
  ])('%s', (_, folder, value) => {
    expect(owner({ folder, id: 'x', value })).toBe('Oldminster Council');
  });

  test('a meeting is the first who holds it', () => {
    expect(owner({ folder: 'meetings', id: 'x', value: aMeeting() })).toBe('Oldshire Police');
  });

  test('what the site itself says is the partnership', () => {
    expect(owner({ folder: 'guides', id: 'x', value: {} })).toBe('The partnership');
  });
});

describe('nobody is the owner of', () => {
  test.each([
    ['a service that names nobody', 'services', aService()],
    ['a centre in a place that is not there', 'reporting-centres', { place: 'nowhere' }],
    ['a campaign that names nobody', 'campaigns', aCampaign()],
    ['an edition that names nobody', 'crucial-crew', {}],
    ['a project that names nobody', 'projects', {}],
    ['a body that is not there', 'services', aService({ organisation: 'nobody' })],
  ])('%s', (_, folder, value) => {
    expect(owner({ folder, id: 'x', value })).toBeUndefined();
  });
});
