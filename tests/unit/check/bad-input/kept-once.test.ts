import { describe, expect, test } from 'vitest';
import { afterSwap, expectFault, faultsAfter } from '../../../support/broken-copy.ts';

test('a phone number on a second record is refused, and the first is named', () => {
  const file = 'services/victim-care.mdx';
  expectFault(file, "'0306 999 0140'", "'01632 960201'", {
    field: 'phones[1].number',
    problem: 'is a number that is already kept in places/oldminster-library.yaml.',
    found: '01632 960201',
  });
});

test('a number may stand twice on one record: to ring, and to text', () => {
  const file = 'services/noise-nuisance.mdx';
  expect(afterSwap(file, "'01632 960 151'", "'01632 960 150'").faults).toEqual([]);
});

describe('figures', () => {
  const figures = (title: string, rows: string) => `title: ${title}
summary: What ${title} shows.
period: Twelve months to July 2023
area: Oldminster
columns:
  - name: Offences
    unit: offences
rows:
${rows}topics: [theft]
sources:
  - title: Figures
    publisher: Oldshire Police
    date: 2023-08
checked: not yet
`;
  const robbery = '  - label: Robbery\n    values: [182]\n';

  test('for the same measure, period and area in two files are refused', () => {
    const faults = faultsAfter((copy) => {
      copy.write('statistics/robbery.yaml', figures('Robbery', robbery));
      copy.write('statistics/theft.yaml', figures('Theft', robbery.replace('Robbery', 'ROBBERY')));
    });
    expect(faults).toMatchObject([
      {
        file: 'statistics/theft.yaml',
        line: 9,
        field: 'rows[1].label',
        problem: 'is a figure for the same period and area as one in statistics/robbery.yaml.',
        found: 'ROBBERY, Offences, Twelve months to July 2023, Oldminster',
      },
    ]);
  });

  test('for the same measure in one file are refused too', () => {
    const faults = faultsAfter((copy) => {
      copy.write(
        'statistics/robbery.yaml',
        figures('Robbery', `${robbery}${robbery.replace('182', '183')}`),
      );
    });
    expect(faults).toMatchObject([{ field: 'rows[2].label' }]);
  });

  test('of different measures, periods or areas pass', () => {
    const faults = faultsAfter((copy) => {
      copy.write('statistics/robbery.yaml', figures('Robbery', robbery));
      copy.write('statistics/theft.yaml', figures('Theft', robbery.replace('Robbery', 'Theft')));
      copy.write(
        'statistics/county.yaml',
        figures('The county', robbery).replace('area: Oldminster', 'area: Oldshire'),
      );
      copy.write(
        'statistics/old.yaml',
        figures('The year before', robbery).replace('July 2023', 'July 2022'),
      );
    });
    expect(faults).toEqual([]);
  });
});

describe('what tells pages apart', () => {
  test.each([
    ['title', 'guides/fire-safety.mdx', 'title: Fire safety at home', 'title: Hate crime'],
    ['name', 'places/market-hall.yaml', 'name: Market Hall', 'name: oldminster library'],
  ])('a %s that another page has is refused', (field, file, from, to) => {
    const { faults, line } = afterSwap(file, from, to);
    expect(faults).toContainEqual(
      expect.objectContaining({
        field,
        line: expect.any(Number) as number,
        problem: expect.stringContaining('lists and search could not tell them apart') as string,
      }),
    );
    expect(line).toBeGreaterThan(0);
  });
});
