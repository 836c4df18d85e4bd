import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { afterSwap, expectFault, faultsAfter } from '../../../support/broken-copy.ts';

describe('page of wordss', () => {
  test('one that is missing is named by its file', () => {
    expect(faultsAfter((copy) => copy.remove('pages/emergency.mdx'))).toMatchObject([
      { file: 'pages/emergency.mdx', problem: 'is missing. Every partnership has this page.' },
    ]);
  });

  test('one that lists records is missed while there are any', () => {
    expect(faultsAfter((copy) => copy.remove('pages/fact-changes.mdx'))).toEqual([
      expect.objectContaining({
        file: 'pages/fact-changes.mdx',
        problem: 'is missing, and it lists the records of content/fact-changes.',
      }),
    ]);
  });

  test('one above another is missed while that is there', () => {
    const faults = faultsAfter((copy) => copy.remove('pages/keep-safe.mdx'));
    expect(faults).toContainEqual(
      expect.objectContaining({
        file: 'pages/keep-safe.mdx',
        problem: 'is missing, and content/pages/keep-safe-card.mdx stands below it.',
      }),
    );
  });

  test('a part of the site goes with its records and its page, and a link to it is refused', () => {
    const gone = (copy: { remove: (file: string) => void }) => {
      for (const file of readdirSync('tests/fixtures/oldminster/fact-changes')) {
        copy.remove(`fact-changes/${file}`);
      }
      copy.remove('pages/fact-changes.mdx');
    };
    expect(faultsAfter(gone)).toEqual([]);
    const faults = faultsAfter((copy) => {
      gone(copy);
      copy.swap('pages/contact.mdx', '(/report/)', '(/changes/)');
    });
    expect(faults).toMatchObject([{ problem: 'leads to a page that does not exist.' }]);
  });

  test('one that is there but broken is not also called missing', () => {
    const file = 'pages/emergency.mdx';
    const { faults } = afterSwap(file, 'title: ', 'titel: ');
    expect(faults.map(({ field }) => field)).toEqual(['title', 'titel']);
  });

  test('one that no address leads to is refused, with those that there are', () => {
    const faults = faultsAfter((copy) => {
      copy.write('pages/emergencies.mdx', copy.read('pages/emergency.mdx'));
    });
    expect(faults).toMatchObject([
      {
        file: 'pages/emergencies.mdx',
        problem: 'has no address on this site.',
        found: 'emergencies',
      },
    ]);
  });
});

test.each(['site.yaml', 'redirects.yaml'])('%s must be there', (file) => {
  expect(faultsAfter((copy) => copy.remove(file))).toMatchObject([
    { file, problem: 'is missing.' },
  ]);
});

describe('redirects', () => {
  const file = 'redirects.yaml';

  test('one that leads to another redirect is refused', () => {
    expectFault(file, 'to: /campaigns/light-the-way/', 'to: /plan-2025/', {
      field: 'redirects[3].to',
      problem: 'is itself redirected.',
      found: '/plan-2025/',
    });
  });

  test('one from an address that is a page today is refused', () => {
    const { faults } = afterSwap(file, 'from: /plan-2025/', 'from: /help/');
    expect(faults).toMatchObject([
      {
        file,
        field: 'redirects[1].from',
        problem: 'is a page of this site today.',
        found: '/help/',
      },
    ]);
  });

  test('two from the same address are refused', () => {
    expectFault(file, 'from: /third-party-reporting/', 'from: /plan-2025/', {
      field: 'redirects[2].from',
      problem: 'appears twice in the list.',
      found: '/plan-2025/',
    });
  });

  test.each(['plan-2025/', '/plan-2025', '/Plan-2025/', 'https://oldminster.example/plan/'])(
    'one from "%s" is refused: slashes at both ends, small letters',
    (from) => {
      const { faults } = afterSwap(file, 'from: /plan-2025/', `from: ${from}`);
      expect(faults).toMatchObject([
        {
          file,
          field: 'redirects[1].from',
          problem: 'must begin and end with a slash, in small letters.',
          found: from,
        },
      ]);
    },
  );
});

describe('plans and priorities', () => {
  test('a priority in the folder of another year is refused', () => {
    const file = 'priorities/2026-27/cut-anti-social-behaviour.mdx';
    expectFault(file, "plan: '2026-27'", "plan: '2024-25'", {
      field: 'plan',
      problem: 'is not the year of the folder this file is in.',
      found: '2024-25',
    });
  });

  test('a plan whose file is not named after its year is refused', () => {
    const faults = faultsAfter((copy) => {
      copy.write('plans/this-year.yaml', copy.read('plans/2026-27.yaml'));
      copy.swap('plans/this-year.yaml', 'summary: ', 'summary: In short. ');
    });
    expect(faults).toMatchObject([
      {
        file: 'plans/this-year.yaml',
        problem: 'is not named after its year.',
        found: 'this-year',
      },
    ]);
  });
});

test('a change to a fact that names no page of the site is refused, with the nearest', () => {
  const file = 'fact-changes/text-a-worry.yaml';
  expectFault(file, '/help/text-a-worry/', '/help/text-a-wory/', {
    field: 'page',
    found: '/help/text-a-wory/',
    example: 'page: /help/text-a-worry/',
  });
});

describe('the colours of the partnership', () => {
  test('on which words could not be read are refused, with the contrast there is', () => {
    expectFault('site.yaml', "links: '#6a1b9a'", "links: '#c9a0dc'", {
      field: 'colours.light.links',
      problem: expect.stringMatching(
        /^is hard to see beside #\w{6}: the contrast is 1\.\d to 1\.$/,
      ) as string,
      allowed: 'A contrast of at least 4.5 to 1.',
    });
  });

  test('are written as # and six digits or letters', () => {
    const { faults } = afterSwap('site.yaml', "links: '#6a1b9a'", 'links: purple');
    expect(faults).toMatchObject([
      { problem: expect.stringContaining('must be a colour') as string },
    ]);
  });
});

test('a law note that leaves out the nation of the site is refused', () => {
  const [law = ''] = readdirSync('tests/fixtures/oldminster/laws');
  const { faults } = afterSwap(`laws/${law}`, 'act: ', 'nations: [Scotland]\nact: ');
  expect(faults).toMatchObject([
    { field: 'nations', problem: 'leaves out England, the nation of this site.' },
  ]);
});
