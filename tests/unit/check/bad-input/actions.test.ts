import { describe, expect, test } from 'vitest';
import { afterSwap, expectFault } from '../../../support/broken-copy.ts';

const guide = 'guides/anti-social-behaviour.mdx';

describe('an action', () => {
  test('by a way that its service does not have is refused', () => {
    const { faults, line } = afterSwap(
      guide,
      'service: noise-nuisance\n',
      'service: noise-nuisance\n    by: text\n',
    );
    expect(faults).toMatchObject([
      {
        file: guide,
        line: line + 1,
        field: 'actions[1].by',
        problem: 'leads to no number and no web address of the service.',
        found: 'text',
        allowed: 'call',
      },
    ]);
  });

  test('by a number that its service does not have is refused', () => {
    const { faults } = afterSwap(
      guide,
      'service: noise-nuisance\n',
      'service: noise-nuisance\n    number: At night\n',
    );
    expect(faults).toMatchObject([
      {
        field: 'actions[1].number',
        problem: 'leads to no number and no web address of the service.',
        found: 'At night',
      },
    ]);
  });

  test('that promises hours which its service does not keep is refused', () => {
    expectFault(guide, 'for: Noise', 'for: Noise at any hour', {
      field: 'actions[1].for',
      problem:
        'promises "any hour", and services/noise-nuisance does not say that it answers at any hour.',
      found: 'any hour',
    });
  });

  test('that leads to no page of this site is refused', () => {
    const { faults } = afterSwap(
      'guides/hate-crime.mdx',
      'to: /hate-crime/reporting-centres/',
      'to: /hate-crime/reporting-centers/',
    );
    expect(faults.map(({ problem }) => problem)).toMatchObject([
      'leads to a page that does not exist.',
    ]);
  });
});
