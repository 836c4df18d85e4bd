import type { Folder } from '../schemas/register.ts';
import type { Priority } from '../schemas/priority.ts';
import { sections } from '../site/sections.ts';
import { checkRedirects } from './check-redirects.ts';
import type { Fault } from './fault.ts';
import type { Spot } from './read-content.ts';
import type { Sound } from './sound.ts';

/** What no file can know by itself: pages all there, numbers not taken twice, redirects that land. */
export function checkTogether(records: readonly Sound[], there: readonly Spot[]): Fault[] {
  const of = (folder: Folder) => records.filter((record) => record.folder === folder);
  return [
    ...missingPages(of('pages'), there),
    ...priorities(of('priorities')),
    ...planYears([...of('plans')]),
    ...onePlaceOneRole(of('reporting-centres')),
    ...onePlaceOneRole(of('keep-safe-venues')),
    ...sameMeaning(of('organisations'), 'name'),
    ...checkRedirects(records.find((record) => record.id === 'redirects.yaml')),
  ];
}

function missingPages(pages: readonly Sound[], there: readonly Spot[]): Fault[] {
  const ids = new Set(there.filter(({ folder }) => folder === 'pages').map(({ id }) => id));
  const wanted = sections.map((section) => section.id as string);
  return [
    ...wanted
      .filter((id) => !ids.has(id))
      .map((id) => ({
        file: `pages/${id}.mdx`,
        problem: 'is missing. Every partnership has this page.',
        example: 'title: and description: between two lines of ---',
      })),
    ...pages
      .filter((page) => !wanted.includes(page.id))
      .map((page) => ({
        file: page.file.path,
        problem: 'has no address on this site.',
        found: page.id,
        allowed: wanted.join(', '),
      })),
  ];
}

function priorities(records: readonly Sound[]): Fault[] {
  const taken = new Map<string, string>();
  return records.flatMap(({ file, id, value }) => {
    const { plan, number } = value as Priority;
    const faults: Fault[] = [];
    if (!id.startsWith(`${plan}/`)) {
      faults.push({
        file: file.path,
        line: file.lineOf(['plan']),
        field: 'plan',
        problem: 'is not the year of the folder this file is in.',
        found: plan,
        allowed: id.split('/')[0],
        example: `plan: "${id.split('/')[0] ?? ''}"`,
      });
    }
    const key = `${plan} ${String(number)}`;
    const twin = taken.get(key);
    if (twin !== undefined) {
      faults.push({
        file: file.path,
        line: file.lineOf(['number']),
        field: 'number',
        problem: `is taken by ${twin}.`,
        found: String(number),
        allowed: 'Each number once in a plan year.',
      });
    }
    taken.set(key, file.path);
    return faults;
  });
}

function planYears(records: readonly Sound[]): Fault[] {
  return records
    .filter(({ id }) => !/^\d{4}-\d{2}$/.test(id))
    .map(({ id, file }) => ({
      file: file.path,
      problem: 'is not named after its year.',
      found: id,
      allowed: 'The year the plan starts, a hyphen, two digits of the next.',
      example: '2023-24.yaml',
    }));
}

function onePlaceOneRole(records: readonly Sound[]): Fault[] {
  return twice(records, 'place', (value) => (value as { place: string }).place);
}

function sameMeaning(records: readonly Sound[], field: string): Fault[] {
  return twice(records, field, (value) => (value as { name: string }).name);
}

function twice(
  records: readonly Sound[],
  field: string,
  keyOf: (value: unknown) => string,
): Fault[] {
  const taken = new Map<string, string>();
  return records.flatMap(({ file, value }) => {
    const key = keyOf(value);
    const twin = taken.get(key);
    taken.set(key, file.path);
    return twin === undefined
      ? []
      : [
          {
            file: file.path,
            line: file.lineOf([field]),
            field,
            problem: `is already in ${twin}.`,
            found: key,
            allowed: 'One file for one record.',
          },
        ];
  });
}
