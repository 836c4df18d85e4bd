import { type Folder, kindOf } from '../kinds/register.ts';
import { sections } from '../site/sections.ts';
import type { Fault } from './fault.ts';
import type { Sound } from './sound.ts';

/** Two pages may not be called the same, nor described the same: nobody could tell them apart. */
export function checkTitles(records: readonly Sound[]): Fault[] {
  const taken = new Map<string, string>();
  return records.flatMap(({ folder, id, file, value }) => {
    const fields = folder === 'single' || isNowhere(folder, id) ? [] : kindOf(folder).unique;
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

/** The list in which the title of a record must differ from the others. */
function listOf(folder: Sound['folder'], id: string): string {
  return folder === 'single' ? folder : (kindOf(folder).uniqueWithin?.(id) ?? folder);
}

/** A page of words that no address leads to is another fault. */
function isNowhere(folder: Folder, id: string): boolean {
  return folder === 'pages' && !sections.some((section) => section.id === id);
}
