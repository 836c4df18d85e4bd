import type { Folder } from '../schemas/register.ts';
import { sections } from '../site/sections.ts';
import type { Fault } from './fault.ts';
import type { Sound } from './sound.ts';

/** Kinds with pages, and the fields by which lists and search tell those pages apart. */
const told: Partial<Record<Folder, readonly string[]>> = {
  campaigns: ['title', 'summary'],
  documents: ['title'],
  guides: ['title', 'description'],
  meetings: [],
  orders: ['title', 'summary'],
  pages: ['title', 'description'],
  places: ['name'],
  plans: ['summary'],
  priorities: ['summary'],
  projects: ['title', 'summary'],
  'report-routes': ['title', 'description'],
  services: ['name', 'description'],
  statistics: ['title'],
};

/** Report routes and standing pages stand in one list, whose titles must differ. */
const inOneList: Partial<Record<Folder, Folder>> = { 'report-routes': 'pages' };

/** Two pages may not be called the same, nor described the same: nobody could tell them apart. */
export function checkTitles(records: readonly Sound[]): Fault[] {
  const taken = new Map<string, string>();
  return records.flatMap(({ folder, id, file, value }) => {
    const fields = folder === 'single' || isNowhere(folder, id) ? [] : (told[folder] ?? []);
    const list = listOf(folder, id);
    return fields.flatMap((field) => {
      const words = String((value as Record<string, unknown>)[field]).trim();
      const isName = field === 'title' || field === 'name';
      const key = `${isName ? list : 'described'} ${words.toLowerCase()}`;
      const twin = taken.get(key);
      taken.set(key, file.path);
      if (twin === undefined) return [];
      return [
        {
          file: file.path,
          line: file.lineOf([field]),
          field,
          problem: `says the same as ${twin}, so that lists and search could not tell them apart.`,
          found: words,
          allowed: 'Words that no other page of this kind has.',
        },
      ];
    });
  });
}

/** The list in which a page stands with others; a project may be carried on under its name next year. */
function listOf(folder: Sound['folder'], id: string): string {
  if (folder === 'single') return folder;
  return folder === 'projects'
    ? `${folder}/${id.replace(/\/.*/, '')}`
    : (inOneList[folder] ?? folder);
}

/** A standing page that no address leads to is another fault. */
function isNowhere(folder: Folder, id: string): boolean {
  return folder === 'pages' && !sections.some((section) => section.id === id);
}
