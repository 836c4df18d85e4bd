import { describe, expect, test } from 'vitest';
import {
  type Fact,
  countByKind,
  countConfidence,
  factsOf,
  toConfirm,
} from '../../../src/kinds/freshness.ts';
import type { Risk } from '../../../src/domain/risk.ts';
import type { ContentRecord } from '../../../src/kinds/register.ts';
import { aMeeting, aPlace, aPlan, aService, aSource } from '../../support/builders.ts';

const today = '2026-11-22';
const site = { partnership: 'The partnership', confirmedFor: { place: 6, service: 12 } };
const long = { on: '2026-01-10', by: 'Community safety team' };
const facts = (...records: unknown[]) => factsOf(records as ContentRecord[], site, today);

describe('factsOf', () => {
  test('says of a record what it is called, what risk it does, who owns it and how it stands', () => {
    const council = { folder: 'organisations', id: 'council', value: { name: 'The council' } };
    const value = aService({ organisation: 'council' });
    expect(facts(council, { folder: 'services', id: 'noise', value })).toEqual([
      {
        folder: 'services',
        id: 'noise',
        title: 'Noise complaints',
        risk: 'number',
        owner: 'The council',
        confidence: { is: 'published', date: '2026-03-02' },
        says: ['01632 960 150'],
      },
    ]);
  });

  test('leaves out what nobody can confirm: papers, and pages without facts', () => {
    const paper = { folder: 'documents', id: 'x', value: { title: 'Plan', date: '2020' } };
    const page = { folder: 'pages', id: 'x', value: { title: 'Search', checked: undefined } };
    expect(facts(paper, page)).toEqual([]);
  });

  test('takes the date of a paper from the paper', () => {
    const paper = { folder: 'documents', id: 'plan', value: { title: 'Plan', date: '2020-09' } };
    const value = aPlace({ sources: [{ document: 'plan' }] });
    const [fact] = facts(paper, { folder: 'places', id: 'x', value });
    expect(fact?.confidence).toEqual({ is: 'published', date: '2020-09' });
  });

  test('knows a page of words whose facts have no source', () => {
    const page = { folder: 'pages', id: 'x', value: { title: 'X', checked: 'not yet' } };
    expect(facts(page)[0]?.confidence).toEqual({ is: 'published', date: undefined });
  });

  test.each([
    ['a place is overdue after its months', 'places', aPlace({ checked: long }), 'overdue'],
    ['a local service holds longer', 'services', aService({ checked: long }), 'confirmed'],
    ['a plan does not run out', 'plans', aPlan({ checked: long }), 'confirmed'],
  ])('%s', (_, folder, value, confidence) => {
    expect(facts({ folder, id: 'x', value })[0]?.confidence.is).toBe(confidence);
  });

  test('names a role after its place, and counts priorities of the plan in force as words', () => {
    const place = { folder: 'places', id: 'library', value: aPlace() };
    const role = {
      folder: 'reporting-centres',
      id: 'x',
      value: { place: 'library', named: '2020', sources: [aSource()], checked: 'not yet' },
    };
    const plan = { folder: 'plans', id: '2026-27', value: aPlan() };
    const titles = facts(place, role, plan).map(({ title, risk }) => [title, risk]);
    expect(titles).toEqual([
      ['Oldminster Library', 'travel'],
      ['Oldminster Library as a reporting centre', 'travel'],
      ['Annual Partnership Plan 2026-27', 'words'],
    ]);
  });

  test('a meeting that is over is history', () => {
    const [fact] = facts({ folder: 'meetings', id: 'x', value: aMeeting({ date: '2019-01-21' }) });
    expect(fact?.risk).toBe('past');
  });
});

function aFact(title: string, different: Partial<Fact> = {}): Fact {
  const confidence = { is: 'published', date: '2020' } as const;
  const risk: Risk = 'number';
  return {
    folder: 'services',
    id: 'x',
    title,
    risk,
    owner: 'A',
    confidence,
    says: [],
    ...different,
  };
}

describe('toConfirm', () => {
  const overdue = { is: 'overdue', ...long } as const;

  test('leaves out what is confirmed', () => {
    expect(toConfirm([aFact('x', { confidence: { is: 'confirmed', ...long } })])).toEqual([]);
  });

  test.each([
    ['the soonest risk', aFact('z', { risk: 'emergency' }), aFact('a', { confidence: overdue })],
    ['what is overdue', aFact('z', { confidence: overdue }), aFact('a')],
    ['what has an owner', aFact('z'), aFact('a', { owner: undefined })],
    ['owners by their names', aFact('z'), aFact('a', { owner: 'B' })],
    ['services, then places', aFact('z'), aFact('a', { folder: 'places' })],
    ['titles by the alphabet', aFact('a'), aFact('z')],
  ])('puts first %s', (_, first, second) => {
    expect(toConfirm([second, first])).toEqual([first, second]);
    expect(toConfirm([first, second])).toEqual([first, second]);
  });

  test('keeps the order of what cannot be told apart', () => {
    const twins = [aFact('a', { id: 'one' }), aFact('a', { id: 'two' })];
    expect(toConfirm(twins)).toEqual(twins);
  });
});

describe('counts', () => {
  const some = [
    aFact('a'),
    aFact('b', { confidence: { is: 'confirmed', ...long } }),
    aFact('c', { folder: 'places', confidence: { is: 'overdue', ...long } }),
  ];

  test('are of all records together', () => {
    expect(countConfidence(some)).toEqual({ confirmed: 1, published: 1, overdue: 1 });
  });

  test('are kind by kind, and leave out kinds without a record', () => {
    expect(countByKind(some)).toEqual([
      { folder: 'services', counts: { confirmed: 1, published: 1, overdue: 0 } },
      { folder: 'places', counts: { confirmed: 0, published: 0, overdue: 1 } },
    ]);
  });
});
