import { describe, expect, test } from 'vitest';
import { afterSwap, faultsAfter } from '../../../support/broken-copy.ts';
import { testSlips } from '../../../support/slips.ts';

const place = 'places/oldminster-library.yaml';
const service = 'services/lantern-helpline.mdx';
const meeting = 'meetings/2026-12-08-north-moor-village-hall.mdx';

describe('a field that is missing, misspelt or empty', () => {
  testSlips(String.raw`
    ${place} | postcode:  | postocde:  | misspeltField | postocde | postocde
    ${place} | town:  | colourOfTheDoor: blue\ntown:  | unknownField | colourOfTheDoor
    ${service} |     type: voice\n    allDay: true\n |     alDay: true\n    type: voice\n | misspeltField | phones[1].alDay
    ${place} | name: Oldminster Library | name: | mustBeWords | name | null
    ${service} | order: 1 | order: 1.5 | wrongType | order
    ${meeting} | status: confirmed | status: canceled | notAllowed | status | canceled
    ${service} | topics: [domestic-abuse | topics: [domestic-abuze | notAllowed | topics[1] | domestic-abuze
    ${place} | state: | sensitive: true\nstate: | onlyFalse | sensitive
  `);

  test('is named on the first line, where it is missing', () => {
    const { faults } = afterSwap(place, 'town: Oldminster\n', '');
    expect(faults).toMatchObject([{ file: place, line: 1, field: 'town', problem: 'is missing.' }]);
  });

  test('in a list is named with its place there, on the line of its entry', () => {
    const { faults, line } = afterSwap(service, "0130'\n    type: voice\n", "0130'\n");
    expect(faults).toMatchObject([{ line, field: 'phones[1].type', problem: 'is missing.' }]);
  });

  test('that is needed is also missing under its right name', () => {
    const { faults } = afterSwap(place, 'town: ', 'twon: ');
    expect(faults.map(({ field, problem }) => [field, problem])).toEqual([
      ['town', 'is missing.'],
      ['twon', 'is not a field here. Did you mean "town"?'],
    ]);
  });

  test('may hold a few words only: all are shown, without a guess where none is like it', () => {
    const { faults } = afterSwap(meeting, 'status: confirmed', 'status: maybe');
    expect(faults.map(({ allowed }) => allowed)).toEqual(['confirmed, tentative, cancelled']);
  });

  test('is told in the words of its schema: sources', () => {
    const faults = faultsAfter((copy) => {
      copy.write(place, copy.read(place).replace(/sources:\n(?: .*\n)+/, 'sources: []\n'));
    });
    expect(faults.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/^is empty\. A fact is published/),
    ]);
  });
});

describe('a page that states facts', () => {
  const page = 'pages/crucial-crew.mdx';
  const without = (part: RegExp) =>
    faultsAfter((copy) => copy.write(page, copy.read(page).replace(part, '')));

  test.each(['checked', 'sources'])('is refused without %s', (field) => {
    expect(without(new RegExp(`${field}:\n(?: .*\n)+`))).toMatchObject([
      { file: page, field, problem: 'is missing. On a page, sources and checked go together.' },
    ]);
  });

  test('needs neither once it states none', () => {
    expect(without(/(?:sources|checked):\n(?: .*\n)+/g)).toEqual([]);
  });
});
