import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/check/check-content.ts';
import { type ContentRecord, kindOf } from '../../src/kinds/register.ts';

import { filesIn } from '../support/source-files.ts';

interface Form {
  name: string;
  description: string;
  title: string;
  body: {
    type: string;
    id?: string;
    attributes: { label?: string; value?: string; options?: unknown[] };
    validations?: { required?: boolean };
  }[];
}

const content = checkContent('content');
const folder = '.github/ISSUE_TEMPLATE';
const read = (file: string) => parse(readFileSync(`${folder}/${file}`, 'utf8')) as unknown;
const forms = readdirSync(folder)
  .filter((file) => file !== 'config.yml')
  .map((file) => ({ file, ...(read(file) as Form) }));

describe.each(forms)('the form $file', ({ name, description, title, body }) => {
  const fields = body.filter(({ type }) => type !== 'markdown');

  test('has a name, a description and the beginning of a title', () => {
    expect([name, description, title].every((words) => words.length > 5)).toBe(true);
  });

  test('says first that everybody can read it, and where a crime is reported', () => {
    expect(body[0]?.attributes.value).toContain('Everyone can read what you write here');
    expect(body[0]?.attributes.value).toMatch(/101, or 999 if someone is in danger now/);
  });

  test('asks for no name, phone or mailbox of a person', () => {
    const labels = fields.map(({ attributes }) => attributes.label ?? '');
    expect(labels.filter((label) => /your|e-?mail/i.test(label))).toEqual([]);
  });

  test('has only fields that GitHub knows, each with a label and a name of its own', () => {
    const known = ['input', 'textarea', 'dropdown', 'checkboxes'];
    expect(fields.filter(({ type }) => !known.includes(type))).toEqual([]);
    expect(fields.filter(({ attributes }) => !attributes.label)).toEqual([]);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(fields.filter(({ id }) => !/^[a-z]+$/.test(id ?? ''))).toEqual([]);
  });

  test('asks how it is known', () => {
    const labels = fields.map(({ attributes }) => attributes.label).join(' ');
    expect(labels).toMatch(/how do you know/i);
  });
});

test('an empty issue cannot be opened by somebody who wants to report a crime', () => {
  const config = read('config.yml') as {
    blank_issues_enabled: boolean;
    contact_links: { name: string; url: string; about: string }[];
  };
  expect(config.blank_issues_enabled).toBe(false);
  expect(config.contact_links[0]?.about).toContain('Ring 999');
  expect(config.contact_links.filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
});

describe('who reads a change twice', () => {
  const text = readFileSync('.github/CODEOWNERS', 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const rules = lines.map((line) => {
    const [path = '', ...owners] = line.split(/\s+/);
    return { path, owners };
  });
  const isCovered = (file: string) =>
    rules.some(({ path }) =>
      path.endsWith('/') ? `/${file}`.startsWith(path) : `/${file}` === path,
    );
  const filled = rules.filter(({ owners }) => owners.length > 0);

  test('is asked for every emergency number and every helpline', () => {
    const records = content.records as unknown as (ContentRecord & { file: { path: string } })[];
    const dangerous = records
      .filter(({ folder }) => folder === 'services' || folder === 'pages')
      .filter(({ folder, id, value }) =>
        ['emergency', 'helpline'].includes(
          kindOf(folder).risk({ id, ...value }, { today: '2026-11-22', plansInForce: new Set() }),
        ),
      );
    expect(dangerous.length).toBeGreaterThan(2);
    expect(dangerous.filter(({ file }) => !isCovered(`content/${file.path}`))).toEqual([]);
  });

  test('is asked for the bar above every page, for leaving, and for the list itself', () => {
    const files = [
      'src/components/page/EmergencyBar.astro',
      'src/components/page/LeaveThisSite.astro',
      'content/site.yaml',
      '.github/CODEOWNERS',
    ];
    expect(files.filter((file) => !isCovered(file))).toEqual([]);
  });

  test('is asked for files that are there', () => {
    const there = ['.github', 'content', 'src'].flatMap(filesIn).map((file) => `/${file}`);
    // Which records there are is each partnership's own.
    const own = rules.filter(({ path }) => !path.startsWith('/content/'));
    expect(own.filter(({ path }) => !there.some((file) => file.startsWith(path)))).toEqual([]);
  });

  test('is named for all of it or for none of it, and the file says which', () => {
    expect([0, rules.length]).toContain(filled.length);
    expect(text.includes('NOT FILLED IN YET')).toBe(filled.length === 0);
  });

  test('is an account or a team, where it is named', () => {
    const owners = rules.flatMap((rule) => rule.owners);
    expect(owners.filter((owner) => !/^@[\w-]+(?:\/[\w-]+)?$/.test(owner))).toEqual([]);
  });
});
