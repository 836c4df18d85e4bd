import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { afterSwap, faultsAfter } from '../../../support/broken-copy.ts';
import type { Editable } from '../../../support/editable.ts';
import { testSlips } from '../../../support/slips.ts';

describe('a page of words', () => {
  test.each([
    ['emergency', 'is missing. Every partnership has this page.'],
    ['fact-changes', 'is missing, and it lists the records of content/fact-changes.'],
    ['keep-safe', 'is missing, and content/pages/keep-safe-card.mdx is below it.'],
  ])('that is missing is named by its file: %s', (page, problem) => {
    const file = `pages/${page}.mdx`;
    const faults = faultsAfter((copy) => copy.remove(file));
    expect(faults).toContainEqual(expect.objectContaining({ file, problem }));
  });

  test('goes with its records, and a link to it is refused', () => {
    const gone = (copy: Editable) => {
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

  test('that is there but broken is not also called missing', () => {
    const { faults } = afterSwap('pages/emergency.mdx', 'title: ', 'titel: ');
    expect(faults.map(({ field }) => field)).toEqual(['title', 'titel']);
  });

  test('that no address leads to is refused, with those that there are', () => {
    const file = 'pages/emergencies.mdx';
    const faults = faultsAfter((copy) => copy.write(file, copy.read('pages/emergency.mdx')));
    expect(faults).toMatchObject([
      { file, problem: 'has no address on this site.', found: 'emergencies' },
    ]);
  });
});

test.each(['site.yaml', 'redirects.yaml'])('%s must be there', (file) => {
  expect(faultsAfter((copy) => copy.remove(file))).toMatchObject([
    { file, problem: 'is missing.' },
  ]);
});

describe('what two files must agree on', () => {
  const [law = ''] = readdirSync('tests/fixtures/oldminster/laws');
  testSlips(String.raw`
    priorities/2026-27/cut-anti-social-behaviour.mdx | plan: '2026-27' | plan: '2024-25' | wrongYear | plan | 2024-25
    laws/${law} | act:  | nations: [Scotland]\nact:  | lawElsewhere | nations
    site.yaml | to: /advice/ | to: /advise/ | unknownPage
  `);

  test('a plan whose file is not named after its year is refused', () => {
    const file = 'plans/this-year.yaml';
    const faults = faultsAfter((copy) => {
      copy.write(file, copy.read('plans/2026-27.yaml'));
      copy.swap(file, 'summary: ', 'summary: In short. ');
    });
    expect(faults).toMatchObject([
      { file, problem: 'is not named after its year.', found: 'this-year' },
    ]);
  });

  test('colours on which words could not be read are refused, with the contrast there is', () => {
    const { faults } = afterSwap('site.yaml', "links: '#6a1b9a'", "links: '#c9a0dc'");
    expect(faults).toMatchObject([
      {
        field: 'colours.light.links',
        problem: expect.stringMatching(
          /^is hard to see beside #\w{6}: the contrast is 1\.\d/,
        ) as string,
        allowed: 'A contrast of at least 4.5 to 1.',
      },
    ]);
  });
});
