import { describe, expect, test } from 'vitest';
import { afterSwap, expectFault, faultsAfter } from '../../../support/broken-copy.ts';

const guide = 'guides/hate-crime.mdx';
const heading = '## The signs';
const before = (words: string) => afterSwap(guide, heading, `${words}\n\n${heading}`);

describe('a link inside the site', () => {
  test('to a page that does not exist is refused, with the nearest that does', () => {
    const { faults, line } = before('See [fire safety](/advice/fire-safty/).');
    expect(faults).toMatchObject([
      {
        file: guide,
        line,
        field: 'The text',
        problem: 'leads to a page that does not exist.',
        found: '/advice/fire-safty/',
      },
    ]);
  });

  test('to a page of the same name elsewhere is led there', () => {
    const { faults } = before('See [noise](/advice/noise-nuisance/).');
    expect(faults).toMatchObject([{ example: '[The name of the page](/help/noise-nuisance/)' }]);
  });

  test('to an old address lands, because that leads on', () => {
    expect(before('See [the plan](/plan-2025/).').faults).toEqual([]);
  });

  test('to a part of a guide that does not exist is refused, with those that do', () => {
    const { faults, line } = before('See [what to do](/advice/hate-crime/#what-to-do).');
    expect(faults).toMatchObject([
      {
        line,
        problem: 'leads to a part of a page that does not exist.',
        found: '/advice/hate-crime/#what-to-do',
        allowed: expect.stringContaining(
          '/advice/hate-crime/# and one of: what-it-is, the-signs',
        ) as string,
      },
    ]);
  });

  test('to a part of its own page is held against the headings of that page', () => {
    expect(before('See [below](#the-signs).').faults).toEqual([]);
    expect(before('See [below](#signs).').faults).toMatchObject([
      {
        found: '/advice/hate-crime/#signs',
        example: '[The name of the page](/advice/hate-crime/#the-signs)',
      },
    ]);
  });

  test('among the facts is held to the same', () => {
    expectFault('site.yaml', 'to: /advice/', 'to: /advise/', {
      problem: 'leads to a page that does not exist.',
      found: expect.stringContaining('/advise/') as string,
    });
  });

  test('of a redirect is held to the same', () => {
    expectFault('redirects.yaml', 'to: /campaigns/light-the-way/', 'to: /campaigns/light-a-way/', {
      field: 'redirects[3].to',
      example: 'to: /campaigns/light-the-way/',
    });
  });
});

describe('an address', () => {
  test('of a page of words cannot be taken by a record', () => {
    const faults = faultsAfter((copy) => {
      copy.write('guides/the-law.mdx', copy.read('guides/hate-crime.mdx'));
    });
    expect(faults).toContainEqual(
      expect.objectContaining({
        file: 'guides/the-law.mdx',
        problem: 'would have an address that is taken by a page that is always there.',
        found: '/advice/the-law/',
      }),
    );
  });

  test('cannot be the old address of a page that is there', () => {
    const { faults } = afterSwap(
      'redirects.yaml',
      'from: /plan-2025/',
      'from: /advice/hate-crime/',
    );
    expect(faults).toMatchObject([{ problem: 'is a page of this site today.' }]);
  });

  test.each([
    ['guides/crime/hate.mdx', 'is in a folder inside content/guides, which has none.'],
    ['projects/light.yaml', 'is not in a folder for its plan year in content/projects.'],
  ])('cannot come from %s', (file, problem) => {
    const faults = faultsAfter((copy) => copy.write(file, copy.read(guide)));
    expect(faults[0]).toMatchObject({ file, problem });
  });
});
