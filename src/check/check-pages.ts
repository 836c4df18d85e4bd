import { sections } from '../site/sections.ts';
import type { Spot } from './content-spot.ts';
import type { Fault } from './fault.ts';
import type { Sound } from './sound.ts';

/** Whether every page of words has its words, and no other page has any. */
export function checkPages(pages: readonly Sound[], there: readonly Spot[]): Fault[] {
  const ids = new Set(there.filter(({ folder }) => folder === 'pages').map(({ id }) => id));
  const wanted = sections.map((section) => section.id as string).sort();
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
