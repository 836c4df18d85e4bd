import { describe, expect, test } from 'vitest';
import { afterSwap, faultsAfter } from '../../../support/broken-copy.ts';
import { testSlips } from '../../../support/slips.ts';

const meeting = 'meetings/2026-12-08-north-moor-village-hall.mdx';
const hall = 'place: north-moor-village-hall';

describe('an unknown reference', () => {
  testSlips(String.raw`
    ${meeting} | ${hall} | place: north-moor-vilage-hall | unknownRecord | place | north-moor-vilage-hall
    ${meeting} | police, oldminster-council] | police, oldminster-counsel] | unknownRecord | organisers[2] | oldminster-counsel
    ${meeting} | ${hall} | place: North Moor | recordNameShape
    guides/hate-crime.mdx | <Place id="oldminster-library" | <Place id="oldminster-librery" | unknownRecord | <Place id> | oldminster-librery
    guides/hate-crime.mdx | <WhoCanHelp guide="hate-crime" | <WhoCanHelp guide={"hate-crime"} | attributeMissing
    site.yaml | silent: silent-solution | silent: silent | unknownRecord | emergency.silent | silent
  `);

  test('like no id there is shown with one that exists', () => {
    const { faults } = afterSwap(meeting, hall, 'place: qqqqqqqq');
    expect(faults).toMatchObject([
      { allowed: 'The name of a file in content/places.', example: 'place: cafe-zoe' },
    ]);
  });

  test('to a kind that has no records yet says so', () => {
    const faults = faultsAfter((copy) => {
      copy.remove('campaigns/light-the-way.mdx');
      copy.remove('documents/annual-plan-2025-26.yaml');
      copy.remove('documents/annual-plan-2026-27.yaml');
    });
    expect(faults[0]).toMatchObject({
      problem: 'names a record that does not exist in content/documents.',
    });
  });
});

test('one file that cannot be read is one fault, however many records name it', () => {
  const library = 'places/oldminster-library.yaml';
  expect(faultsAfter((copy) => copy.write(library, '')).map(({ file }) => file)).toEqual([library]);
});
