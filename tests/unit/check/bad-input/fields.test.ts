import { describe, expect, test } from 'vitest';
import { afterSwap, expectFault, faultsAfter } from '../../../support/broken-copy.ts';

const place = 'places/oldminster-library.yaml';
const service = 'services/lantern-helpline.mdx';
const meeting = 'meetings/2026-12-08-north-moor-village-hall.mdx';

describe('a missing field', () => {
  test('is named, with what belongs there and an example', () => {
    const { faults } = afterSwap(place, 'town: Oldminster\n', '');
    expect(faults).toMatchObject([{ file: place, line: 1, field: 'town', problem: 'is missing.' }]);
  });

  test('in a list is named with its place in the list, and the line of its entry', () => {
    expectFault(
      service,
      "  - number: '0808 157 0130'\n    type: voice\n",
      "  - number: '0808 157 0130'\n",
      { field: 'phones[1].type', problem: 'is missing.' },
    );
  });
});

describe('a misspelt field', () => {
  test('is named, with the field that was meant and an example of it', () => {
    expectFault(place, 'postcode: ', 'postocde: ', {
      field: 'postocde',
      problem: 'is not a field here. Did you mean "postcode"?',
      found: 'postocde',
    });
  });

  test('that is needed is also missing under its right name', () => {
    const { faults } = afterSwap(place, 'town: ', 'twon: ');
    expect(faults.map(({ field, problem }) => [field, problem])).toEqual([
      ['town', 'is missing.'],
      ['twon', 'is not a field here. Did you mean "town"?'],
    ]);
  });

  test('inside a list is named with its place in the list', () => {
    expectFault(
      service,
      '    type: voice\n    allDay: true\n',
      '    alDay: true\n    type: voice\n',
      { field: 'phones[1].alDay', problem: 'is not a field here. Did you mean "allDay"?' },
    );
  });

  test('like no other is refused without a guess', () => {
    expectFault(place, 'town: ', 'colourOfTheDoor: blue\ntown: ', {
      field: 'colourOfTheDoor',
      problem: 'is not a field here.',
    });
  });
});

describe('a wrong word where only some are allowed', () => {
  test('is shown with all that are, the likeliest, and an example', () => {
    expectFault(meeting, 'status: confirmed', 'status: canceled', {
      field: 'status',
      problem: 'is not one of the values allowed.',
      found: 'canceled',
    });
  });

  test('like no other is refused without a guess', () => {
    const { faults } = afterSwap(meeting, 'status: confirmed', 'status: maybe');
    expect(faults.map(({ allowed }) => allowed)).toEqual(['confirmed, tentative, cancelled']);
  });

  test('among topics is shown with the likeliest topic', () => {
    expectFault(service, 'topics: [domestic-abuse', 'topics: [domestic-abuze', {
      field: 'topics[1]',
      found: 'domestic-abuze',
    });
  });
});

test('a field with nothing after it is refused', () => {
  expectFault(place, 'name: Oldminster Library', 'name:', {
    field: 'name',
    problem: 'must be words. Put them in quotes if they look like a number or a date.',
    found: 'null',
  });
});

describe('what a schema says in words of its own is said', () => {
  test.each([
    [
      'of sources',
      place,
      /sources:\n(?: .*\n)+/,
      'sources: []\n',
      /^is empty\. A fact is published/,
    ],
    ['of an exception', place, 'state:', 'sensitive: true\nstate:', /^can only be false; leave it/],
  ])('%s', (_, file, from, to, problem) => {
    const faults = faultsAfter((copy) => {
      copy.write(file, copy.read(file).replace(from, to));
    });
    expect(faults.map((fault) => fault.problem)).toEqual([expect.stringMatching(problem)]);
  });
});

test('half a number where whole ones count is refused in our words', () => {
  expectFault(service, 'order: 1', 'order: 1.5', {
    field: 'order',
    problem: 'must be a whole number.',
  });
});

describe('a page that states facts', () => {
  const page = 'pages/crucial-crew.mdx';

  test.each([
    ['checked', /checked:\n(?: .*\n)+/],
    ['sources', /sources:\n(?: .*\n)+/],
  ])('is refused without %s', (field, part) => {
    const faults = faultsAfter((copy) => {
      copy.write(page, copy.read(page).replace(part, ''));
    });
    expect(faults).toMatchObject([
      { file: page, field, problem: 'is missing. On a page, sources and checked go together.' },
    ]);
  });

  test('needs neither once it states none', () => {
    const faults = faultsAfter((copy) => {
      copy.write(page, copy.read(page).replace(/(?:sources|checked):\n(?: .*\n)+/g, ''));
    });
    expect(faults).toEqual([]);
  });
});
