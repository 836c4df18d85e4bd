import { describe, expect, test } from 'vitest';
import { afterSwap, expectFault, faultsAfter } from '../../../support/broken-copy.ts';

const meeting = 'meetings/2026-12-08-north-moor-village-hall.mdx';
const guide = 'guides/hate-crime.mdx';

describe('an unknown reference', () => {
  test('is named with the nearest id that exists', () => {
    expectFault(meeting, 'place: north-moor-village-hall', 'place: north-moor-vilage-hall', {
      field: 'place',
      problem: 'names a record that does not exist in content/places.',
      found: 'north-moor-vilage-hall',
    });
  });

  test('in a list is named with its place there, and the nearest ids, best first', () => {
    expectFault(
      meeting,
      'organisers: [oldshire-police, oldminster-council]',
      'organisers: [oldshire-police, oldminster-counsel]',
      { field: 'organisers[2]', found: 'oldminster-counsel' },
    );
  });

  test('like no id there is shown with one that exists', () => {
    const { faults } = afterSwap(meeting, 'place: north-moor-village-hall', 'place: qqqqqqqq');
    expect(faults).toMatchObject([
      {
        found: 'qqqqqqqq',
        allowed: 'The name of a file in content/places.',
        example: 'place: cafe-zoe',
      },
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

  test('in the words of a page is named with its component and its line', () => {
    expectFault(guide, '<Place id="oldminster-library" />', '<Place id="oldminster-librery" />', {
      field: '<Place id>',
      found: 'oldminster-librery',
      example: expect.stringMatching(/^<Place id=".+" \/>$/) as string,
    });
  });

  test('in site.yaml is named too', () => {
    expectFault('site.yaml', 'silent: silent-solution', 'silent: silent', {
      field: 'emergency.silent',
      example: 'silent: silent-solution',
    });
  });

  test('that is no id at all is refused before it is looked for', () => {
    const { faults } = afterSwap(meeting, 'place: north-moor-village-hall', 'place: North Moor');
    expect(faults.map(({ problem }) => problem)).toEqual([
      'must be the name of a file in content/places, without its ending: lower-case words joined by hyphens.',
    ]);
  });
});

test('one file that cannot be read is one fault, however many records name it', () => {
  const faults = faultsAfter((copy) => {
    copy.write('places/oldminster-library.yaml', '');
  });
  expect(faults.map(({ file }) => file)).toEqual(['places/oldminster-library.yaml']);
});
