import { describe, expect, test } from 'vitest';
import { afterSwap, faultsAfter } from '../../../support/broken-copy.ts';
import { testSlips } from '../../../support/slips.ts';

/** The faults after a file of the content was copied under another name. */
const afterCopy = (file: string, twin: string) =>
  faultsAfter((copy) => copy.write(twin, copy.read(file)));

describe('the same record twice', () => {
  test('in a file whose name differs by capitals only is refused', () => {
    const file = 'guides/Hate-Crime.mdx';
    expect(afterCopy('guides/hate-crime.mdx', file)).toMatchObject([
      { file, problem: 'has a name that cannot be an address.', found: 'Hate-Crime.mdx' },
      { file, problem: 'has the same name as guides/hate-crime.mdx, and names must differ.' },
    ]);
  });

  test.each([
    ['guides', 'hate-crime.mdx', 'hate-crime.md'],
    ['places', 'oldminster-library.yaml', 'oldminster-library.yml'],
    ['plans', '2026-27.yaml', '2026-27.mdx'],
  ])('in %s, where %s also stands as %s, is refused', (folder, name, twin) => {
    const faults = afterCopy(`${folder}/${name}`, `${folder}/${twin}`);
    expect(faults.filter(({ problem }) => problem.includes('same name'))).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      file: `${folder}/${twin}`,
      problem: `has the wrong ending for ${folder}.`,
      found: twin,
      example: `${folder}/${name}`,
    });
  });

  test.each([
    ['organisations/lantern.yaml', 'organisations/the-lantern.yaml', 'name', 1],
    ['reporting-centres/market-hall.mdx', 'reporting-centres/the-hall.mdx', 'place', 2],
    ['keep-safe-venues/cafe-zoe.mdx', 'keep-safe-venues/zoes.mdx', 'place', 2],
  ])('%s, under another name, is refused by what it names', (file, twin, field, line) => {
    const problem = `is already in ${file}.`;
    expect(afterCopy(file, twin)).toMatchObject([{ file: twin, line, field, problem }]);
  });

  test('is a project that was copied within its year, told by title and summary', () => {
    const project = 'projects/2026-27/door-knock-week.yaml';
    const twin = 'projects/2026-27/copy-of-door-knock-week.yaml';
    const problem = `says the same as ${twin}, so that lists and search could not tell them apart.`;
    expect(afterCopy(project, twin)).toMatchObject(
      ['title', 'summary'].map((field) => ({ file: project, field, problem })),
    );
  });
});

describe('what is kept once', () => {
  testSlips(String.raw`
    priorities/2026-27/cut-anti-social-behaviour.mdx | number: 2 | number: 1 | numberTaken | number | 1
    places/oldminster-library.yaml | town: Oldminster | town: Oldminster\ntown: Newtown | repeatedField
    services/victim-care.mdx | '0306 999 0140' | '01632 960201' | numberElsewhere | phones[1].number | 01632 960201
    services/noise-nuisance.mdx | '01632 960 151' | '01632 960 150' | none
  `);

  test.each([
    ['title', 'guides/fire-safety.mdx', 'title: Fire safety at home', 'title: Hate crime'],
    ['name', 'places/market-hall.yaml', 'name: Market Hall', 'name: oldminster library'],
  ])('is the %s of a page', (field, file, from, to) => {
    const problem: unknown = expect.stringContaining('could not tell them apart');
    const { faults } = afterSwap(file, from, to);
    expect(faults).toContainEqual(expect.objectContaining({ field, problem }));
  });
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
  const afterFigures = (files: Record<string, string>) =>
    faultsAfter((copy) => {
      for (const [name, text] of Object.entries(files)) copy.write(`statistics/${name}.yaml`, text);
    });

  test('for the same measure, period and area in two files are refused', () => {
    const faults = afterFigures({
      robbery: figures('Robbery', robbery),
      theft: figures('Theft', robbery.replace('Robbery', 'ROBBERY')),
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
    const twice = `${robbery}${robbery.replace('182', '183')}`;
    const faults = afterFigures({ robbery: figures('Robbery', twice) });
    expect(faults).toMatchObject([{ field: 'rows[2].label' }]);
  });

  test('of different measures, periods or areas pass', () => {
    const faults = afterFigures({
      robbery: figures('Robbery', robbery),
      theft: figures('Theft', robbery.replace('Robbery', 'Theft')),
      county: figures('The county', robbery).replace('area: Oldminster', 'area: Oldshire'),
      old: figures('The year before', robbery).replace('July 2023', 'July 2022'),
    });
    expect(faults).toEqual([]);
  });
});
