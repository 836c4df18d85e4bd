import { describe, expect, test } from 'vitest';
import { issueMark } from '../../../src/changes/markdown.ts';
import {
  type Freshness,
  asJson,
  asMarkdown,
  asText,
} from '../../../src/commands/freshness/list.ts';
import type { Fact } from '../../../src/kinds/freshness.ts';

function aFact(different: Partial<Fact> = {}): Fact {
  return {
    folder: 'services',
    id: 'noise',
    title: 'Noise complaints',
    risk: 'number',
    owner: 'Oldminster Council',
    confidence: { is: 'published', date: '2023-10' },
    says: ['01632 960 150'],
    ...different,
  };
}

const by = 'Community safety team';
const found: Freshness = {
  site: 'Safer Oldminster',
  today: '2026-11-23',
  launched: false,
  gaps: [{ says: 'No Keep Safe venue is known.', write: 'keep-safe-venues/' }],
  repositoryGaps: [{ says: 'Nobody reads twice.', write: '.github/CODEOWNERS' }],
  facts: [
    aFact(),
    aFact({ id: 'nobody', title: 'Text a Worry', owner: undefined, says: [], risk: 'helpline' }),
    aFact({
      folder: 'places',
      id: 'hall',
      title: 'Market Hall',
      risk: 'travel',
      says: [],
      confidence: { is: 'overdue', on: '2025-03-10', by },
    }),
    aFact({ id: 'sure', title: 'Sure', confidence: { is: 'confirmed', on: '2026-11-01', by } }),
    aFact({ folder: 'plans', id: '2019-20', title: 'Plan', risk: 'past' }),
    aFact({ folder: 'projects', id: '2019-20/x', title: 'One', risk: 'past', says: [] }),
    aFact({
      folder: 'projects',
      id: '2019-20/y',
      title: 'Two',
      risk: 'past',
      says: [],
      confidence: { is: 'published', date: undefined },
    }),
  ],
};

describe('the list for a terminal', () => {
  const text = asText(found);

  test('begins with the site, the day and the counts', () => {
    expect(text).toMatch(
      /^What the owner must confirm before launch: Safer Oldminster, 23 November 2026\n7 records: 1 confirmed, 1 overdue, 5 not confirmed yet\.\n/,
    );
  });

  test('after the launch it is a list of what to confirm', () => {
    expect(asText({ ...found, launched: true })).toMatch(/^Facts to confirm: /);
  });

  test('lists what is not known first', () => {
    expect(text).toContain(
      '\nNot known\n  No Keep Safe venue is known. (keep-safe-venues/)\n  Nobody reads twice. (.github/CODEOWNERS)\n',
    );
  });

  test('leaves that part out if everything is known', () => {
    expect(asText({ ...found, gaps: [], repositoryGaps: [] })).not.toContain('Not known');
  });

  test('is in the order of risk', () => {
    const headings = [...text.matchAll(/^(\S.*): \d+$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'Helplines',
      'Places and dates people travel for',
      'Local numbers and addresses',
      'The record of past years',
    ]);
  });

  test('has the owner, the fact, its age and its file', () => {
    expect(text).toContain(
      '\n  Oldminster Council\n    Noise complaints; 01632 960 150: read in a source of October 2023\n      services/noise.mdx',
    );
  });

  test('marks what is overdue', () => {
    expect(text).toContain('Market Hall: OVERDUE, last confirmed on 10 March 2025');
  });

  test('says where no owner is known', () => {
    expect(text).toContain('\n  No owner is written down\n    Text a Worry');
  });

  test('leaves out what is confirmed', () => {
    expect(text).not.toContain('Sure');
  });

  test('counts past years, and lists them with --all', () => {
    expect(text).toContain('  1 plan year, 2 projects. (List them: --all)');
    expect(asText(found, true)).toContain('Two: read in a source without a date');
  });
});

describe('the list for an issue', () => {
  const markdown = asMarkdown(found);

  test('begins with its mark', () => {
    expect(markdown.startsWith(`${issueMark}\n`)).toBe(true);
  });

  test('folds the list of each risk', () => {
    expect(markdown).toContain('### Helplines: 1\n\n<details>');
  });

  test('only counts past years', () => {
    expect(markdown).toContain('### The record of past years: 3\n\n1 plan year, 2 projects.');
  });

  test('escapes the texts of records', () => {
    const facts = [aFact({ title: '<img src=x> @someone' })];
    const said = asMarkdown({ ...found, facts, gaps: [], repositoryGaps: [] });
    expect(said).not.toMatch(/<img|@s/);
    expect(said).not.toContain('### Not known');
  });

  test('says how many lists did not fit', () => {
    const facts = Array.from({ length: 2000 }, (_, index) =>
      aFact({ id: `x${String(index)}`, title: `Number ${String(index)}` }),
    );
    const said = asMarkdown({ ...found, facts });
    expect(said.length).toBeLessThan(65_536);
    expect(said).toContain('1 of these lists did not fit.');
  });
});

test('the list for a program holds the counts, the gaps and each fact with its file', () => {
  const read = JSON.parse(asJson(found)) as Record<string, unknown> & { toConfirm: unknown[] };
  expect(read['counts']).toEqual({ confirmed: 1, published: 5, overdue: 1 });
  expect(read['gaps']).toEqual(found.gaps);
  expect(read.toConfirm).toHaveLength(6);
  expect(read.toConfirm[0]).toMatchObject({ file: 'services/nobody.mdx', risk: 'helpline' });
});
