import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRepository } from '../support/repository.ts';

const repository = aRepository();
const { content, git } = repository;
afterAll(() => repository.remove());

const check = (...args: string[]) => checkOn('2026-11-22', ...args);

async function checkOn(day: string, ...args: string[]) {
  const { status, printed, refused } = await repository.type('check-content', args, {
    BUILD_DATE: day,
  });
  return { status, said: printed + refused };
}

test('content that is right passes', async () => {
  const { status, said } = await check();
  expect([status, said]).toEqual([0, expect.stringMatching(/\d+ records, nothing to put right\./)]);
});

test('a wrong format or base is refused in one sentence', async () => {
  expect(await check('--format', 'xml')).toEqual({
    status: 1,
    said: 'There is no format "xml". Allowed: text, github, json.\n',
  });
  expect(await check('--base', 'nowhere')).toEqual({
    status: 1,
    said: 'git knows no commit called "nowhere".\n',
  });
});

test('a wrong BUILD_DATE is answered by one sentence', async () => {
  expect(await checkOn('2026-02-31')).toEqual({
    status: 1,
    said: 'BUILD_DATE is "2026-02-31". Allowed: a day like 2026-11-30, or nothing for today.\n',
  });
});

describe('after an edit', () => {
  const guide = 'guides/hate-crime.mdx';
  const vague = 'See [here](/help/).';

  beforeAll(() => content.swap(guide, '## The signs', `${vague}\n\n## The signs`));

  test('the changed file gets suggestions, which do not fail the check', async () => {
    const { status, said } = await check();
    expect(status).toBe(0);
    expect(said).toContain('Suggestions for what you changed (1):');
    expect(said).toContain('has a link whose words do not say where it leads.');
  });

  test('a committed file gets suggestions against the base', async () => {
    git('checkout', '--quiet', '-b', 'mine');
    git('commit', '--quiet', '--all', '--message=Mine');
    expect((await check()).said).not.toContain('Could be better');
    expect((await check('--base', 'main')).said).toContain('Suggestions for what you changed (1):');
  });

  test('a new file counts as changed before it is committed', async () => {
    content.write('guides/new.mdx', content.read(guide).replace('title: Hate', 'title: New hate'));
    const { said } = await check('--format', 'json');
    content.remove('guides/new.mdx');
    expect(JSON.parse(said)).toMatchObject({
      changed: ['guides/new.mdx'],
      suggestions: [{ file: 'guides/new.mdx' }],
    });
  });
});

describe('with a fault', () => {
  beforeAll(() => content.swap('places/oldminster-library.yaml', 'ZZ99 1AB', 'nonsense'));

  test('it fails, and says where, what and how', async () => {
    const { status, said } = await check();
    expect(status).toBe(1);
    expect(said).toMatch(
      /places\/oldminster-library\.yaml:\d+\n {2}postcode is not a full postcode\./,
    );
    expect(said).toContain('1 thing to put right in the content. Nothing was published.');
  });

  test('for GitHub it prints an annotation of the line, and the text for the log', async () => {
    const { status, said } = await check('--format', 'github');
    expect(status).toBe(1);
    expect(said).toMatch(
      /^::error file=.*places\/oldminster-library\.yaml,line=\d+,title=postcode/,
    );
    expect(said).toContain('  You wrote: nonsense');
  });

  test('for programs it prints JSON with everything', async () => {
    const { status, said } = await check('--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      records: expect.any(Number) as number,
      errors: [{ file: 'places/oldminster-library.yaml', field: 'postcode', found: 'nonsense' }],
      suggestions: [],
      warnings: expect.any(Array) as unknown[],
    });
  });
});
