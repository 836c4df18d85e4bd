import { describe, expect, test } from 'vitest';
import { monthsConfirmed, titleOf } from '../../../src/kinds/record.ts';
import type { Folder } from '../../../src/kinds/register.ts';

const placeName = (id: string) => (id === 'library' ? 'Oldminster Library' : undefined);
const title = (folder: Folder | 'single', facts: object) =>
  titleOf({ folder, id: 'the-id', facts }, placeName);

test('a record is called by its title', () => {
  expect(title('guides', { title: 'Hate crime' })).toBe('Hate crime');
});

test('a record without a title is called by its name', () => {
  expect(title('services', { name: 'Noise complaints' })).toBe('Noise complaints');
});

test('a meeting is called by what it is and its day', () => {
  const facts = { summary: 'Drop-in', date: '2026-12-08' };
  expect(title('meetings', facts)).toBe('Drop-in, Tuesday 8 December 2026');
});

test('a meeting whose day is not one is called by what it is', () => {
  expect(title('meetings', { summary: 'Drop-in', date: 'soon' })).toBe('Drop-in');
  expect(title('meetings', { summary: 'Drop-in' })).toBe('Drop-in');
});

test('a place in a role is called by the place and the role', () => {
  const facts = { place: 'library' };
  expect(title('reporting-centres', facts)).toBe('Oldminster Library as a reporting centre');
  expect(title('keep-safe-venues', facts)).toBe('Oldminster Library as a Keep Safe venue');
});

test('a role without a place that is known is called by its id', () => {
  expect(title('reporting-centres', { place: 'nowhere' })).toBe('the-id as a reporting centre');
  expect(title('reporting-centres', {})).toBe('the-id as a reporting centre');
});

test('a record without any name is called by its id', () => {
  expect(title('services', { name: 7 })).toBe('the-id');
  expect(title('single', {})).toBe('the-id');
});

describe('a confirmation', () => {
  const months = (folder: Folder, facts: object = {}) =>
    monthsConfirmed(folder, facts, { place: 6, service: 12 });

  test('of a local number runs out as one', () => {
    expect([months('services', { area: 'local' }), months('services', { area: 'county' })]).toEqual(
      [12, 12],
    );
  });

  test('of a national number does not run out', () => {
    expect(months('services', { area: 'national' })).toBeUndefined();
  });

  test('of a place, in whatever role, runs out as a place', () => {
    const folders = ['places', 'reporting-centres', 'keep-safe-venues'] as const;
    expect(folders.map((folder) => months(folder))).toEqual([6, 6, 6]);
  });

  test('of a guide does not run out', () => {
    expect(months('guides')).toBeUndefined();
  });
});
