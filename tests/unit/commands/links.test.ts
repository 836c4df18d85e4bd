import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linksMark } from '../../../src/changes/markdown.ts';
import { readRecords } from '../../../src/check/check-content.ts';
import { outsideAddresses } from '../../../src/check/across/outside-addresses.ts';
import { type Answer, requestAll } from '../../../src/commands/links/request-addresses.ts';
import { asMarkdown, asText, findingOf, updateTitles } from '../../../src/commands/links/list.ts';
import { faultyHost, selfSignedHost } from '../../support/faulty-host.ts';

const rules = {
  agent: 'OldminsterLinks/1 (+https://www.example.org)',
  hosts: 2,
  pause: 40,
  timeout: 400,
};
const page = (title: string) => () => ({
  text: `<html><head><title> ${title}\n</title></head></html>`,
});
const today = '2026-11-29';

type Host = Awaited<ReturnType<typeof faultyHost>>;
let host: Host;
let secure: Awaited<ReturnType<typeof selfSignedHost>>;
let answers: Map<string, Answer>;

beforeAll(async () => {
  host = await faultyHost(
    {
      '/': page('Home'),
      '/right': page('Noise &amp; nuisance'),
      '/paper.pdf': () => ({ type: 'application/pdf', text: '%PDF' }),
      '/gone': () => ({ status: 404 }),
      '/taken-away': () => ({ status: 410 }),
      '/moved': () => ({ status: 301, to: '/right' }),
      '/for-now': () => ({ status: 302, to: '/right' }),
      '/slash': () => ({ status: 301, to: '/slash/' }),
      '/slash/': page('Slash'),
      '/closed': () => ({ status: 302, to: '/' }),
      '/no-head': (method) =>
        method === 'HEAD' ? { status: 405 } : { text: '<title>No HEAD</title>' },
      '/wrong-head': (method) =>
        method === 'HEAD' ? { status: 404 } : { text: '<title>There</title>' },
      '/slow': () => ({ after: 2000 }),
      '/busy': (_, earlier) =>
        earlier < 3 ? { status: 503, wait: '0' } : { text: '<title>Busy</title>' },
      '/locked': () => ({ status: 403 }),
      '/private/page': page('Private'),
    },
    'User-agent: *\nDisallow: /private/',
  );
  secure = await selfSignedHost();
  const paths =
    '/right /paper.pdf /gone /taken-away /moved /for-now /slash /closed /no-head /wrong-head /slow /busy /locked /private/page';
  const addresses = paths.split(' ').map((path) => `${host.origin}${path}`);
  answers = await requestAll([...addresses, `${secure.origin}/page`, 'http://127.0.0.1:1/'], rules);
}, 60_000);

afterAll(() => {
  host.close();
  secure.close();
});

const answerOf = (path: string) => answers.get(`${host.origin}${path}`) ?? { is: 'not asked' };
const findingAt = (address: string) =>
  findingOf(address, answers.get(address) ?? { is: 'not asked' }, undefined, today)?.is;

describe('the finding for a page', () => {
  test.each([
    ['/right', undefined],
    ['/paper.pdf', undefined],
    ['/gone', 'gone'],
    ['/taken-away', 'gone'],
    ['/moved', 'moved'],
    ['/for-now', undefined],
    ['/slash', undefined],
    ['/closed', 'home'],
    ['/no-head', undefined],
    ['/wrong-head', undefined],
    ['/slow', 'silent'],
    ['/busy', undefined],
    ['/locked', 'silent'],
    ['/private/page', undefined],
  ])('of %s: %s', (path, is) => {
    expect(findingAt(`${host.origin}${path}`)).toBe(is);
  });

  test('for a self-signed certificate, and for a host that does not exist', () => {
    expect(findingAt(`${secure.origin}/page`)).toBe('certificate');
    expect(findingAt('http://127.0.0.1:1/')).toBe('silent');
  });

  test('the new address and the title are read', () => {
    expect(answerOf('/moved')).toMatchObject({
      at: `${host.origin}/right`,
      title: 'Noise & nuisance',
    });
    expect(answerOf('/no-head')).toMatchObject({ status: 200, title: 'No HEAD' });
  });
});

describe('hosts are treated with care', () => {
  const of = (path: string) =>
    host.asked.filter((one) => one.path === path).map(({ method }) => method);

  test('a page that robots.txt disallows is not requested', () => {
    expect(of('/private/page')).toEqual([]);
    expect(answerOf('/private/page')).toEqual({ is: 'not asked' });
  });

  test('HEAD comes first, and a file that is no page is not downloaded', () => {
    expect(of('/right').slice(0, 2)).toEqual(['HEAD', 'GET']);
    expect(of('/paper.pdf')).toEqual(['HEAD']);
  });

  test('every request has our user agent, with an address', () => {
    expect(new Set(host.asked.map(({ agent }) => agent))).toEqual(new Set([rules.agent]));
  });

  test('a host gets one request after the other, with a pause', () => {
    const ledTo = new Set(['/', '/right', '/slash/', '/busy']);
    const first = host.asked.filter(({ method, path }) => method === 'HEAD' && !ledTo.has(path));
    const apart = first.slice(1).map(({ at }, index) => at - (first[index]?.at ?? 0));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(rules.pause - 5);
  });

  test('a host whose robots.txt answers with an error gets no request', async () => {
    const broken = await faultyHost({ '/robots.txt': () => ({}), '/page': page('Page') });
    const failing = await faultyHost({ '/page': page('Page') }, undefined, 500);
    const both = await requestAll([`${broken.origin}/page`, `${failing.origin}/page`], rules);
    expect([...both.values()].map(({ is }) => is)).toEqual(['answered', 'not asked']);
    broken.close();
    failing.close();
  });
});

describe('a title that changed', () => {
  const address = 'https://www.example.org/page';
  const answer = (title: string): Answer => ({
    is: 'answered',
    status: 200,
    at: address,
    moved: false,
    title,
  });
  const read = (title: string) => new Map([[address, answer(title)]]);
  const finding = (seen: ReturnType<typeof updateTitles>, day: string) =>
    findingOf(address, answer('New'), seen[address], day);
  const first = updateTitles(read('Old'), {}, '2026-11-01');
  const changed = updateTitles(read('New'), first, '2026-11-08');

  test('is not listed when a page is read first, nor while it stays the same', () => {
    expect(finding(first, '2026-11-01')).toBeUndefined();
    expect(updateTitles(read('Old'), first, '2026-11-08')).toEqual(first);
  });

  test('is listed with its day for eight weeks', () => {
    expect(finding(changed, '2026-11-08')?.says).toBe('since 8 November 2026 “New”, before “Old”');
    expect(finding(updateTitles(read('New'), changed, '2026-12-20'), '2027-01-03')?.is).toBe(
      'title',
    );
    expect(finding(changed, '2027-01-04')).toBeUndefined();
  });

  test('is kept while the page does not answer', () => {
    expect(
      updateTitles(new Map([[address, { is: 'failed', code: 'ETIMEDOUT' }]]), first, today),
    ).toEqual(first);
  });

  test('is removed when no record cites the page any more', () => {
    expect(updateTitles(new Map(), first, today)).toEqual({});
  });
});

describe('the list', () => {
  const found = {
    site: 'Safer Oldminster',
    today,
    asked: 2,
    notAsked: 1,
    findings: [
      {
        is: 'title' as const,
        address: 'https://www.example.org/a',
        says: 'since 1 November 2026 “<img src=x> @everyone”, before “A”',
        places: [{ file: 'guides/noise.mdx', line: 12, field: 'sources[1].address' }],
      },
      {
        is: 'gone' as const,
        address: 'https://www.example.org/b',
        says: 'answers 404',
        places: [],
      },
    ],
  };

  test('lists missing pages first, with the file and the line', () => {
    const text = asText(found);
    expect(text).toMatch(/^29 November 2026: 2 web addresses, 2 to look at\. 1 were not asked for/);
    expect(text.indexOf('answers 404')).toBeLessThan(text.indexOf('before “A”'));
    expect(text).toContain('guides/noise.mdx:12');
  });

  test('escapes titles, so that they notify nobody and load nothing', () => {
    const issue = asMarkdown(found);
    expect(issue.startsWith(linksMark)).toBe(true);
    expect(issue).not.toMatch(/<img|@everyone/);
  });
});

test('addresses are read from facts, sources and words, each with its place', () => {
  const written = `---
title: Noise
sources:
  - title: Noise
    address: https://www.example.org/source#part
---

See [the law](https://www.example.org/law) and [help](/help/).
`;
  const read = () => new TextEncoder().encode(written);
  const places = outsideAddresses(readRecords({ paths: () => ['guides/noise.mdx'], read }));
  expect([...places]).toEqual([
    [
      'https://www.example.org/source',
      [{ file: 'guides/noise.mdx', line: 5, field: 'sources[1].address' }],
    ],
    [
      'https://www.example.org/law',
      [expect.objectContaining({ file: 'guides/noise.mdx', line: 8 })],
    ],
  ]);
});
