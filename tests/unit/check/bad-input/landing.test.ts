import { describe, expect, test } from 'vitest';
import { faultsAfter } from '../../../support/broken-copy.ts';
import { afterWords, guide, testSlips, testWords } from '../../../support/slips.ts';

describe('a link inside the site', () => {
  testWords(String.raw`
    See [fire safety](/advice/fire-safty/). | unknownPage | /advice/fire-safty/
    See [the plan](/plan-2025/). | none
    See [what to do](/advice/hate-crime/#what-to-do). | unknownPart | /advice/hate-crime/#what-to-do
    See [below](#the-signs). | none
    See [below](#signs). | unknownPart | /advice/hate-crime/#signs
  `);
  testSlips(String.raw`
    redirects.yaml | to: /campaigns/light-the-way/ | to: /campaigns/light-a-way/ | unknownPage | redirects[3].to
    fact-changes/text-a-worry.yaml | /help/text-a-worry/ | /help/text-a-wory/ | unknownPage | page | /help/text-a-wory/
  `);

  test.each([
    ['See [noise](/advice/noise-nuisance/).', '(/help/noise-nuisance/)'],
    ['See [below](#signs).', '(/advice/hate-crime/#the-signs)'],
  ])('is led to the page or the part that was meant: %s', (words, right) => {
    const example = `[The name of the page]${right}`;
    expect(afterWords(words).faults).toMatchObject([{ example }]);
  });

  test('to a part that does not exist is shown those that do', () => {
    const [fault] = afterWords('See [what to do](/advice/hate-crime/#what-to-do).').faults;
    expect(fault?.allowed).toContain('/advice/hate-crime/# and one of: what-it-is, the-signs');
  });
});

describe('an address', () => {
  test('of a page of words cannot be taken by a record', () => {
    const faults = faultsAfter((copy) => copy.write('guides/the-law.mdx', copy.read(guide)));
    expect(faults).toContainEqual(
      expect.objectContaining({
        file: 'guides/the-law.mdx',
        problem: 'would have an address that is taken by a page that is always there.',
        found: '/advice/the-law/',
      }),
    );
  });

  test.each([
    ['guides/crime/hate.mdx', 'is in a folder inside content/guides, which has none.'],
    ['projects/light.yaml', 'is not in a folder for its plan year in content/projects.'],
  ])('cannot come from %s', (file, problem) => {
    const faults = faultsAfter((copy) => copy.write(file, copy.read(guide)));
    expect(faults[0]).toMatchObject({ file, problem });
  });
});

describe('a redirect', () => {
  const plan = 'redirects.yaml | from: /plan-2025/ | from:';
  testSlips(String.raw`
    ${plan} /advice/hate-crime/ | redirectOfPage | redirects[1].from | /advice/hate-crime/
    ${plan} plan-2025/ | pathShape | redirects[1].from | plan-2025/
    ${plan} /plan-2025 | pathShape | redirects[1].from | /plan-2025
    ${plan} /Plan-2025/ | pathShape | redirects[1].from | /Plan-2025/
    ${plan} https://oldminster.example/plan/ | pathShape | redirects[1].from | https://oldminster.example/plan/
    redirects.yaml | from: /third-party-reporting/ | from: /plan-2025/ | redirectTwice | redirects[2].from | /plan-2025/
    redirects.yaml | to: /campaigns/light-the-way/ | to: /plan-2025/ | redirectChain | redirects[3].to | /plan-2025/
  `);
});
