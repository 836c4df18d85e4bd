import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { recordsOf } from '../support/content-records.ts';

/** What is true of the figures the papers print, and must stay true. */
const content = checkContent('content');
const statistics = recordsOf(content, 'statistics');
const rows = statistics.flatMap(({ id, rows }) => rows.map((row) => ({ id, ...row })));
const named = (id: string) => statistics.find((statistic) => statistic.id === id);

test('of the groups of figures that may be published none is lost', () => {
  expect(statistics.length).toBeGreaterThanOrEqual(33);
});

test('each says its period, its area and where it is printed', () => {
  const bare = statistics.filter(
    ({ period, area, sources }) =>
      period === '' ||
      area === '' ||
      sources.some(({ part, address }) => (part ?? address) === undefined),
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('every figure has a unit', () => {
  const without = statistics.flatMap(({ id, rows, columns }) =>
    rows
      .filter(({ unit }) => columns.some((column) => (unit ?? column.unit) === undefined))
      .map(({ label }) => `${id}: ${label}`),
  );
  expect(without).toEqual([]);
});

test('two figures of one label never stand together without a period each', () => {
  const twins = statistics.flatMap(({ id, rows }) =>
    [...Map.groupBy(rows, ({ label }) => label)]
      .filter(([, same]) => same.length > 1 && same.some(({ period }) => period === undefined))
      .map(([label]) => `${id}: ${label}`),
  );
  expect(twins).toEqual([]);
});

test('two columns of one name never stand together without a period each', () => {
  const twins = statistics.filter(({ columns }) =>
    [...Map.groupBy(columns, ({ name }) => name).values()].some(
      (same) => same.length > 1 && same.some(({ period }) => period === undefined),
    ),
  );
  expect(twins.map(({ id }) => id)).toEqual([]);
});

describe('what could point to a person', () => {
  test('is left out of the people CARA supported: ages only, not sex', () => {
    const cara = named('cara-2022-23');
    expect(cara?.rows.map(({ values }) => values)).toEqual([[30], [132], [905], [1067]]);
  });

  test('is left out of the children at risk of exploitation', () => {
    expect(named('mace-1-2022-23')?.rows.map(({ values }) => values)).toEqual([[15], [9]]);
  });

  test('is left out of the joint response vehicle: who declined help in a month', () => {
    const names = named('joint-response-vehicle-2023')?.columns.map(({ name }) => name);
    expect(names?.filter((name) => /declined|other way/i.test(name))).toEqual([]);
  });

  test('is left out of the casework of housing and of what the police did in 2020', () => {
    const labels = rows
      .filter(({ id }) => ['cbh-2022-23', 'police-2020'].includes(id))
      .map(({ label }) => label);
    expect(labels.filter((label) => /evict|remand/i.test(label))).toEqual([]);
  });
});

describe('what a paper prints that does not fit', () => {
  test.each([
    ['crime-change-july-2023', /up 22%.*over 29%.*48%/s],
    ['crucial-crew-and-training', /50%.*38%/s],
    ['hate-crime-2020', /seven.*six/s],
    ['joint-response-vehicle-2023', /43.*48.*231.*236/s],
    ['probation-2023', /cannot be right/],
    ['virtual-crew-2018', /June.*July/s],
  ])('is said of %s', (id, words) => {
    expect(named(id)?.caveat).toMatch(words);
  });

  test('is not printed where it cannot be right: the share of the Victim Contact Scheme', () => {
    expect(JSON.stringify(named('probation-2023')?.rows)).not.toContain('0.04');
  });
});
