import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from '../../src/check/file/content-file.ts';
import { faultyHost } from '../support/faulty-host.ts';
import { filesIn } from '../support/source-files.ts';
import { typeCommand } from '../support/typed-command.ts';

const fixture = 'tests/fixtures/oldminster';
const recorded = (name: string) => readFileSync(`tests/fixtures/police-data/${name}.json`, 'utf8');
const [allEvents, people, neighbourhood] = ['events', 'people', 'neighbourhood'].map(recorded);
type Pages = Parameters<typeof faultyHost>[0];

/** As GOV.UK and data.police.uk answer. */
const usualAnswers: Pages = {
  '/bank-holidays.json': () => ({ text: '{}' }),
  '/oldshire/OM01/events': () => ({ text: allEvents }),
  '/oldshire/OM01/people': () => ({ text: people }),
  '/oldshire/OM01': () => ({ text: neighbourhood }),
};

/** Runs the command on a copy of the fictional content, with these answers of the hosts. */
async function refreshed(pages: Pages, edit: (content: string) => void = () => undefined) {
  const folder = mkdtempSync(path.join(tmpdir(), 'refresh-'));
  const content = path.join(folder, 'content');
  const out = path.join(folder, 'out');
  cpSync(fixture, content, { recursive: true });
  edit(content);
  const host = await faultyHost({ ...usualAnswers, ...pages });
  const hosts = ['--bank-holidays', `${host.origin}/bank-holidays.json`, '--police', host.origin];
  const { printed, refused, status } = await typeCommand(
    'refresh',
    [...hosts, '--patience', '700', '--out', out],
    { folder, BUILD_DATE: '2026-11-22' },
  );
  host.close();
  const left = (name: string) =>
    existsSync(path.join(out, name)) ? readFileSync(path.join(out, name), 'utf8') : undefined;
  return { content, output: printed + refused, status, left };
}

const written = 'meetings/2026-12-17-oldminster-library.mdx';
const postcodesOf = (month: string) => (content: string) =>
  writeFileSync(
    `${content}/area/postcodes.yaml`,
    `sectors: []\nattribution: [Made up]\nsource:\n  title: Directory\n  publisher: ONS\n  date: '${month}'\n`,
  );
const events = (neighbourhood: string, change: (list: Record<string, unknown>[]) => void) => {
  const list = JSON.parse(allEvents ?? '') as Record<string, unknown>[];
  change(list);
  return { [`/oldshire/${neighbourhood}/events`]: () => ({ text: JSON.stringify(list) }) };
};

/** A run, and a second run with its result: shared by the tests that only read. */
let usual: Awaited<ReturnType<typeof refreshed>>;
let again: typeof usual;
beforeAll(async () => {
  usual = await refreshed({}, postcodesOf('2026-05'));
  again = await refreshed({}, (content) => {
    cpSync(`${usual.content}/${written}`, `${content}/${written}`);
    postcodesOf('2026-08')(content);
  });
}, 120_000);

describe('events of the police', () => {
  test('become meetings with their source, not confirmed, for a person to agree to', () => {
    const { content, status, left } = usual;
    expect(status).toBe(0);
    const [, yaml = ''] = frontMatter.exec(readFileSync(`${content}/${written}`, 'utf8')) ?? [];
    expect(parse(yaml)).toMatchObject({
      summary: 'Drop in and meet the team',
      date: '2026-12-17',
      starts: '12:00',
      ends: '14:00',
      place: 'oldminster-library',
      organisers: ['oldshire-police'],
      sources: [{ address: 'https://data.police.uk/api/oldshire/OM01/events' }],
      checked: 'not yet',
    });
    expect(left('paths')).toBe(`content/${written}\n`);
    expect(left('review.md')).toContain('Drop in and meet the team');
  });

  test('never change a meeting that somebody wrote: differences are listed', () => {
    const file = 'meetings/2026-12-08-north-moor-village-hall.mdx';
    const { content, output } = usual;
    expect(readFileSync(`${content}/${file}`, 'utf8')).toBe(
      readFileSync(`${fixture}/${file}`, 'utf8'),
    );
    expect(output).toContain('from 19:00 to 20:00, and meetings/2026-12-08');
    expect(output).toContain('18:30 to 20:00');
  });

  test('at a place without a file are listed, and past ones are ignored', () => {
    const { output } = usual;
    expect(output).toContain('“Street meet” on');
    expect(output).not.toContain('Over already');
  });

  test('that the police remove are listed, and stay', async () => {
    const { content, output, left } = await refreshed(
      { '/oldshire/OM01/events': () => ({ text: '[]' }) },
      (copy) => cpSync(`${usual.content}/${written}`, `${copy}/${written}`),
    );
    expect(output).toContain(`do not list ${written} any more`);
    expect(existsSync(`${content}/${written}`)).toBe(true);
    expect(left('paths')).toBeUndefined();
  });

  test('change nothing in a second run', () => {
    expect(again.left('paths')).toBeUndefined();
  });

  test('without an end, or a second on one day, are listed', async () => {
    const { output } = await refreshed(
      events('OM01', (list) => {
        list.push({
          ...list[0],
          start_date: '2026-12-17T16:00:00',
          end_date: '2026-12-17T17:00:00',
        });
        list.push({ ...list[0], start_date: '2026-12-19T16:00:00', end_date: null });
      }),
    );
    expect(output).toContain('is the second at its place that day');
    expect(output).toContain('has no end on its day');
  });
});

describe('no event is written, and the other sources are read, if the police', () => {
  const faulty: [string, string, Pages, RegExp][] = [
    [
      'are slow',
      'OM01',
      { '/oldshire/OM01/events': () => ({ after: 2500 }) },
      /OM01\/events could not be read: .*[Tt]imeout/,
    ],
    ['answer with an error', 'OM02', {}, /OM02\/events could not be read: .*404/],
    [
      'answer with a page',
      'OM03',
      { '/oldshire/OM03/events': () => ({ text: '<' }) },
      /OM03\/events could not be read: .*JSON/,
    ],
    [
      'answer with something else',
      'OM04',
      events('OM04', (list) => delete list[0]?.['title']),
      /OM04\/events answers is no list of events/,
    ],
    [
      'give what the check refuses',
      'OM05',
      events('OM05', (list) => Object.assign(list[0] ?? {}, { title: 'Ring 01632 960 999' })),
      /With it the check would refuse/,
    ],
  ];
  let result: Awaited<ReturnType<typeof refreshed>>;
  // All in one run: no neighbourhood stops another.
  beforeAll(async () => {
    const ids = faulty.map(([, id]) => id);
    const pages = Object.assign({}, ...faulty.map(([, , one]) => one)) as Pages;
    result = await refreshed(pages, (content) => {
      const site = readFileSync(`${content}/site.yaml`, 'utf8');
      writeFileSync(`${content}/site.yaml`, site.replace('[OM01]', `[${ids.join(', ')}]`));
    });
  }, 120_000);

  test.each(faulty)('%s', (_, __, ___, reason) => {
    const { content, status, output } = result;
    expect(status).toBe(0);
    expect(existsSync(`${content}/${written}`)).toBe(false);
    expect(output).toMatch(reason);
    expect(output).toContain('riverside.team@');
  });
});

test('an unknown contact of the team is listed; an officer is not named', () => {
  const { output, left } = usual;
  expect(output).toContain('riverside.team@oldshire-police.example');
  expect(output).not.toContain('jo.made-up');
  // What others wrote is harmless in an issue, which is found again by its mark.
  expect(left('notes.md')).toMatch(/^<!-- data-to-look-at -->\n\n- /);
  expect(left('notes.md')).not.toContain('@oldshire');
  expect(`${left('notes.md') ?? ''}${left('review.md') ?? ''}`).not.toMatch(/Made-Up|Sgt/);
});

test('bank holidays that cannot be right are listed, and not changed', () => {
  const { content, output } = usual;
  expect(output).toContain('is no list of bank holidays to come');
  expect(readFileSync(`${content}/site.yaml`, 'utf8')).toBe(
    readFileSync(`${fixture}/site.yaml`, 'utf8'),
  );
});

test('outdated postcodes are listed', () => {
  expect(usual.output).toContain('npm run postcodes');
  expect(again.output).not.toContain('npm run postcodes');
});

test('a build requests nothing: only commands and scripts of the browser do', () => {
  const asking = filesIn('src')
    .filter((file) => /\.(?:astro|js|mjs|ts)$/.test(file))
    .filter((file) => /\bfetch\(|from 'got'/.test(readFileSync(file, 'utf8')))
    .map((file) => file.replaceAll('\\', '/').split('/')[1]);
  expect(asking.length).toBeGreaterThan(0);
  expect([...new Set(asking)].sort()).toEqual(['commands', 'edit', 'elements']);
});
