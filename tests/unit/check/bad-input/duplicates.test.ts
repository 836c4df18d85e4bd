import { describe, expect, test } from 'vitest';
import { afterSwap, expectFault, faultsAfter } from '../../../support/broken-copy.ts';

const guide = 'guides/hate-crime.mdx';

describe('the same record twice', () => {
  test('in a file whose name differs by capitals only is refused', () => {
    const faults = faultsAfter((copy) => {
      copy.write('guides/Hate-Crime.mdx', copy.read(guide));
    });
    expect(faults).toMatchObject([
      {
        file: 'guides/Hate-Crime.mdx',
        problem: 'has a name that cannot be an address.',
        found: 'Hate-Crime.mdx',
      },
      {
        file: 'guides/Hate-Crime.mdx',
        problem: 'has the same name as guides/hate-crime.mdx, and names must differ.',
        found: 'Hate-Crime.mdx',
      },
    ]);
  });

  test.each([
    ['guides', 'hate-crime.mdx', 'hate-crime.md'],
    ['places', 'oldminster-library.yaml', 'oldminster-library.yml'],
    ['plans', '2026-27.yaml', '2026-27.mdx'],
  ])('in %s, where %s also stands as %s, is refused', (folder, name, twin) => {
    const faults = faultsAfter((copy) => {
      copy.write(`${folder}/${twin}`, copy.read(`${folder}/${name}`));
    });
    expect(faults.filter(({ problem }) => problem.includes('same name'))).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      file: `${folder}/${twin}`,
      problem: `has the wrong ending for ${folder}.`,
      found: twin,
      example: `${folder}/${name}`,
    });
  });

  test('an organisation under another file name is refused by its name', () => {
    const faults = faultsAfter((copy) => {
      copy.write('organisations/the-lantern.yaml', copy.read('organisations/lantern.yaml'));
    });
    expect(faults).toMatchObject([
      {
        file: 'organisations/the-lantern.yaml',
        line: 1,
        field: 'name',
        problem: 'is already in organisations/lantern.yaml.',
        found: 'Lantern',
      },
    ]);
  });

  test('a place cannot be a reporting centre twice', () => {
    const faults = faultsAfter((copy) => {
      copy.write('reporting-centres/the-hall.mdx', copy.read('reporting-centres/market-hall.mdx'));
    });
    expect(faults).toMatchObject([
      {
        file: 'reporting-centres/the-hall.mdx',
        line: 2,
        field: 'place',
        problem: 'is already in reporting-centres/market-hall.mdx.',
      },
    ]);
  });

  test('a place cannot be a Keep Safe venue twice', () => {
    const faults = faultsAfter((copy) => {
      copy.write('keep-safe-venues/zoes.mdx', copy.read('keep-safe-venues/cafe-zoe.mdx'));
    });
    expect(faults).toMatchObject([
      {
        file: 'keep-safe-venues/zoes.mdx',
        problem: 'is already in keep-safe-venues/cafe-zoe.mdx.',
      },
    ]);
  });

  test('a number of a priority is given once in a plan year', () => {
    const file = 'priorities/2026-27/cut-anti-social-behaviour.mdx';
    expectFault(file, 'number: 2', 'number: 1', {
      field: 'number',
      problem: 'is taken by priorities/2026-27/act-early-on-domestic-abuse.mdx.',
      found: '1',
    });
  });
});

test('a field written twice in one file is refused on its second line', () => {
  const file = 'places/oldminster-library.yaml';
  const { faults, line } = afterSwap(file, 'town: Oldminster', 'town: Oldminster\ntown: Newtown');
  expect(faults).toMatchObject([{ file, line: line + 1 }]);
});

describe('a project that was copied', () => {
  const project = 'projects/2026-27/door-knock-week.yaml';

  test('is refused in the same year, for its title and for its summary', () => {
    const faults = faultsAfter((copy) => {
      copy.write('projects/2026-27/copy-of-door-knock-week.yaml', copy.read(project));
    });
    expect(faults).toMatchObject(
      ['title', 'summary'].map((field) => ({
        file: project,
        field,
        problem:
          'says the same as projects/2026-27/copy-of-door-knock-week.yaml, so that lists and search could not tell them apart.',
      })),
    );
  });
});
