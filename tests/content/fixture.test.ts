import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatFaults } from '../../src/check/fault.ts';
import { orderStatus } from '../../src/domain/order.ts';
import { recordsOf, siteOf } from '../support/content-records.ts';
import { filesIn } from '../support/source-files.ts';

/** The fictional partnership: nothing in it can ring, reach or mislead anybody. */
const folder = 'tests/fixtures/oldminster';
const fixture = checkContent(folder);
const text = filesIn(folder)
  .filter((file) => !/\.(?:jpg|mp4|pdf|webm)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** Ofcom's numbers for drama, and the emergency numbers, which are the same everywhere. */
const safe = /^(?:01632960\d{3}|08081570\d{3}|0306999\d{4}|07700900\d{3}|999|101)$/;

test('the fictional partnership has nothing to put right', () => {
  expect(fixture.faults, formatFaults(fixture.faults)).toEqual([]);
});

describe('in the fictional partnership', () => {
  test('every phone number is one for drama, or an emergency number', () => {
    const numbers = all(/(?:phone|number): '?([\d ]{3,})'?\s*$/gm);
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.filter((number) => !safe.test(number.replaceAll(' ', '')))).toEqual([]);
  });

  test('no other digits look like a phone number', () => {
    const digits = all(/(?<![\d./-])(0\d[\d ]{7,}\d)(?!\d)/g);
    expect(digits.filter((number) => !safe.test(number.replaceAll(' ', '')))).toEqual([]);
  });

  test('every postcode begins with ZZ99, which no post reaches', () => {
    const postcodes = all(/\b([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/g);
    expect(postcodes.length).toBeGreaterThan(3);
    expect(postcodes.filter((postcode) => !postcode.startsWith('ZZ99 '))).toEqual([]);
  });

  test('every web domain is one that nobody can own', () => {
    const hosts = all(/https?:\/\/([^/\s'")]+)/g);
    expect(hosts.length).toBeGreaterThan(10);
    // The name of a drawing’s language looks like an address, and is none.
    expect(hosts.filter((host) => !/\.example$|^www\.w3\.org$/.test(host))).toEqual([]);
  });

  test('every mailbox is at a domain that nobody can own', () => {
    const hosts = all(/[\w.-]+@([\w.-]+)/g);
    expect(hosts.length).toBeGreaterThan(3);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });

  test('every point is in the sea, far from any house', () => {
    const points = recordsOf(fixture, 'places').flatMap(({ point }) => (point ? [point] : []));
    const onLand = points.filter(
      ({ latitude, longitude }) => Math.abs(latitude - 54.5) > 0.5 || Math.abs(longitude - 3) > 0.5,
    );
    expect([points.length > 3, onLand]).toEqual([true, []]);
  });

  test('nothing bears a name of the real partnership', () => {
    const own = siteOf(fixture);
    const { name, area } = siteOf(checkContent('content'));
    // The content may be this very fixture.
    const others = [name, area].filter((word) => word !== own.name && word !== own.area);
    expect(others.filter((word) => text.includes(word))).toEqual([]);
  });
});

describe('the fictional partnership shows every state', () => {
  const stateOf = <Record, State>(records: readonly Record[], of: (record: Record) => State) => [
    ...new Set(records.map(of)),
  ];

  test('of a meeting', () => {
    const states = stateOf(recordsOf(fixture, 'meetings'), ({ status }) => status);
    expect(states.sort()).toEqual(['cancelled', 'confirmed', 'tentative']);
  });

  test('of a place', () => {
    const states = stateOf(recordsOf(fixture, 'places'), ({ state }) => state.is);
    expect(states.sort()).toEqual(['closed', 'open', 'unknown']);
  });

  test('of a Keep Safe venue: still in the scheme, and gone', () => {
    const venues = recordsOf(fixture, 'keep-safe-venues');
    expect(stateOf(venues, ({ left }) => left !== undefined)).toHaveLength(2);
  });

  test('of an order about a public place', () => {
    const states = stateOf(
      recordsOf(fixture, 'orders'),
      (order) => orderStatus(order, '2026-11-22').is,
    );
    expect(states.sort()).toEqual([
      'ahead',
      'confirmed',
      'ended',
      'no term',
      'term ending',
      'term passed',
      'term runs',
    ]);
  });

  test('of a date in a paper', () => {
    const events = recordsOf(fixture, 'documents').flatMap(({ events = [] }) => events);
    const states = stateOf(events, ({ status }) => status);
    expect(states.sort()).toEqual(['cancelled', 'held', 'not known', 'planned']);
  });

  test('of a change to a fact', () => {
    const kinds = stateOf(recordsOf(fixture, 'fact-changes'), ({ kind }) => kind);
    expect(kinds.sort()).toEqual(['added', 'corrected', 'taken away']);
  });

  test('of a record: confirmed and not yet', () => {
    const centres = recordsOf(fixture, 'reporting-centres');
    expect(stateOf(centres, ({ checked }) => checked === 'not yet')).toHaveLength(2);
  });
});
