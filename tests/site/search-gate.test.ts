import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../src/domain/search/judge.ts';
import { oldminster, real } from '../support/built-site.ts';

/** Asks every query that people judged, of one content, in a process of its own. */
function judged(content: string): Judgement {
  const command = [
    '--import',
    './src/commands/search/content-in-node.ts',
    'src/commands/search.ts',
  ];
  const out = execFileSync(process.execPath, [...command, '--judge'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  return JSON.parse(out) as Judgement;
}

const judgedSites = [real, oldminster].filter(({ content }) =>
  existsSync(`${content}/search-queries.tsv`),
);

describe.each(judgedSites)('what people type on $name', ({ content }) => {
  const judgement = judged(content);

  test('brings the right page first in 95 of 100', () => {
    expect(judgement.first, judgement.lower.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  test('brings the right page among the first three in 99 of 100', () => {
    expect(judgement.firstThree, judgement.lower.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  test('brings no page that would hurt', () => {
    expect(judgement.forbidden).toEqual([]);
  });

  test('opens the box for everybody in danger', () => {
    expect(judgement.withoutBox).toEqual([]);
  });

  test('is not sure of what this site does not have', () => {
    expect(judgement.falselySure).toEqual([]);
  });
});
