import { describe, expect, test } from 'vitest';
import { commentMark } from '../../../src/changes/markdown.ts';
import { reviewOf } from '../../../src/changes/review.ts';
import type { RecordSnapshot, ReviewInput } from '../../../src/changes/snapshot.ts';
import { aCommit, aRecord } from '../../support/snapshots.ts';

const today = '2026-11-22';
const service = (number: string, different: Partial<RecordSnapshot> = {}) =>
  aRecord({
    facts: { name: 'Noise complaints', phones: [{ number }], checked: 'not yet' },
    ...different,
  });
const review = (
  before: RecordSnapshot[],
  after: RecordSnapshot[],
  more: Partial<ReviewInput> = {},
) => reviewOf({ before: aCommit(...before), after: aCommit(...after), today, ...more });
const changed = review([service('01632 960 150')], [service('01632 960 151')]);

test('a review begins with its mark', () => {
  expect(changed.startsWith(`${commentMark}\n`)).toBe(true);
});

test('a review of nothing says so, and no more', () => {
  expect(review([service('1')], [service('1')])).toBe(
    `${commentMark}\n\n## What readers will see change\n\nNo word and no fact of the site changes.\n`,
  );
});

test('what has to be settled comes first, then pages, then facts, then words', () => {
  const words = service('01632 960 151', { words: 'Ring us.' });
  const headings = [
    ...review([service('01632 960 150')], [words]).matchAll(/^(?:##+ |<summary>)(.*?)(?:<|$)/gm),
  ];
  expect(headings.map(([, heading]) => heading)).toEqual([
    'What readers will see change',
    'Settle this first',
    'Pages',
    'Facts to ring and check, letter by letter',
    'Words that change (1)',
  ]);
});

test('a fact stands before and after, side by side', () => {
  expect(changed).toContain(
    '| Phone 1: number | <code>01632 960 150</code> | <code>01632 960 151</code> |',
  );
});

describe('the pages', () => {
  test('are called by their titles, with what they are', () => {
    expect(changed).toContain('- Changed: **Noise complaints** (service)');
  });

  test('are links where the change can be looked at', () => {
    const after = [service('2')];
    const seen = review([service('1')], after, { preview: 'https://p.example/safer/' });
    expect(seen).toContain('**[Noise complaints](<https://p.example/safer/help/noise/>)**');
  });

  test('that show the record too are named, but not all forty', () => {
    const guides = Array.from({ length: 8 }, (_, index) =>
      aRecord({
        folder: 'guides',
        id: `g${String(index)}`,
        facts: { title: `Guide ${String(index)}` },
        names: [{ folder: 'services', id: 'noise' }],
      }),
    );
    expect(review([service('1'), ...guides], [service('2'), ...guides])).toContain(
      'Also on: Guide 0, Guide 1, Guide 2, Guide 3, Guide 4, Guide 5 and 2 more\n',
    );
  });

  test('that are new, gone or moved are said to be so', () => {
    const [a, b] = [service('1', { id: 'a' }), service('1', { id: 'b' })];
    expect(review([], [a])).toContain('1 record is new.');
    expect(review([a], [])).toContain('- Taken away: **Noise complaints** (service)');
    const moved = review([a], [b]);
    expect(moved).toContain('1 record gets another address.');
    expect(moved).toContain(
      '- New address: **Noise complaints** (service), before at <code>/help/a/',
    );
  });

  test('are counted', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => service('1', { id, facts: { name: id } }));
    const all = [a, b, c].filter((one) => one !== undefined);
    expect(review([], all)).toContain('3 records are new.');
  });
});

test('of what is gone no fact is to be checked', () => {
  expect(review([service('1')], [])).not.toContain('Facts to ring');
});

test('of what is new there is nothing before', () => {
  expect(review([], [service('1')])).toContain('| Fact | New |\n');
});

test('words that changed are folded, field by field', () => {
  const described = (description: string) =>
    aRecord({ facts: { name: 'Noise complaints', description } });
  const folded = review([described('It takes complaints.')], [described('It listens.')]);
  expect(folded).toContain('<summary>Words that change (1)</summary>');
  expect(folded).toContain('| Description | <code>It takes complaints.</code> |');
});

describe('faults', () => {
  const fault = {
    file: 'places/hall.yaml',
    line: 4,
    field: 'postcode',
    problem: 'is not a full postcode.',
    found: 'ZZ99 | 1',
    allowed: 'Its postcode.',
    example: 'postcode: ZZ99 1AB',
  };

  test('stand before everything else, with their cure', () => {
    const said = review([service('1')], [service('2')], {
      faults: [fault, { file: 'x.yaml', problem: 'is empty.' }],
    });
    expect(said).toContain(
      '### Put this right: with it nothing can be published (2)\n\n- <code>places/hall.yaml&#58;4</code> postcode is not a full postcode. You wrote: <code>ZZ99 &#124; 1</code>. Allowed: Its postcode. Right: <code>postcode: ZZ99 1AB</code>\n- <code>x.yaml</code> This file is empty.\n\nWhat each means: <code>docs/when-the-build-says.md</code>\n',
    );
    expect(said.indexOf('Put this right')).toBeLessThan(said.indexOf('Settle this first'));
  });

  test('are not spoken of where there are none', () => {
    expect(review([service('1')], [service('2')], { faults: [] })).not.toContain('Put this right');
  });
});

describe('suggestions', () => {
  const vague = {
    file: 'services/noise.mdx',
    line: 12,
    field: 'The text',
    problem: 'has a link whose words do not say where it leads.',
    found: 'here',
    cure: 'The name of the page.',
  };
  const hard = { file: 'services/noise.mdx', problem: 'is hard to read.' };
  const suggesting = (number: string, ...list: (typeof vague | typeof hard)[]) =>
    service(number, { suggests: () => list });

  test('are folded, and nobody has to take them', () => {
    const said = review([service('1')], [suggesting('2', vague, hard)]);
    expect(said).toContain('<summary>Suggestions (2): take them or leave them</summary>');
    expect(said).toContain(
      '- <code>services/noise.mdx&#58;12</code> The text has a link whose words do not say where it leads. “here” The name of the page.',
    );
    expect(said).toContain('- <code>services/noise.mdx</code> This file is hard to read.');
  });

  test('are only those that came with the change, wherever they stand now', () => {
    const moved = { ...vague, line: 20 };
    expect(review([suggesting('1', vague)], [suggesting('2', moved)])).not.toContain('Suggestions');
  });
});

test('no word of a record becomes more than a word', () => {
  const evil = '</details><img src=x> **b** [x](https://evil.example) @all | x\n# y';
  const facts = {
    name: evil,
    description: evil,
    email: evil,
    phones: [{ label: evil, number: '1' }],
  };
  const said = review([aRecord({ facts: {}, words: evil })], [aRecord({ facts })]);
  expect(said).not.toMatch(/<img|\*\*b|\]\(https|@a|\| x/);
  expect(said.match(/<details>/g)?.length).toBe(said.match(/<\/details>/g)?.length);
});

test('a review of everything fits in a comment, and says what it leaves out', () => {
  const many = Array.from({ length: 900 }, (_, index) =>
    service('01632 960 150', {
      id: `s${String(index)}`,
      facts: { name: 'x'.repeat(200), n: index },
    }),
  );
  const said = review([], many);
  expect(said.length).toBeLessThan(65_536);
  expect(said).toMatch(/\d+ parts of this are left out/);
  expect(said).toContain('900 records are new.');
  expect(said).toContain('- and 800 more\n');
});
