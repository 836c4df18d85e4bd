import { folders, kindOf } from '../kinds/register.ts';
import { type Section, sections } from '../site/sections.ts';
import type { Spot } from './content-spot.ts';
import type { Fault } from './fault.ts';
import type { Sound } from './sound.ts';

/**
 * Whether each page of words has an address, and whether none is missing: those that no partnership
 * can do without, those that list records, and those above another page.
 */
export function checkPages(pages: readonly Sound[], there: readonly Spot[]): Fault[] {
  const ids = new Set(there.filter(({ folder }) => folder === 'pages').map(({ id }) => id));
  const known = sections.map((section) => section.id as string).sort();
  return [
    ...sections
      .filter(({ id }) => !ids.has(id))
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .flatMap((section) => {
        const problem = whyNeeded(section, ids, there);
        return problem === undefined ? [] : [{ file: `pages/${section.id}.mdx`, problem, example }];
      }),
    ...pages
      .filter((page) => !known.includes(page.id))
      .map((page) => ({
        file: page.file.path,
        problem: 'has no address on this site.',
        found: page.id,
        allowed: known.join(', '),
      })),
  ];
}

const example = 'title: and description: between two lines of ---';

/** Why a page that is missing must be there, if it must. */
function whyNeeded(
  { id, required }: Section,
  pages: ReadonlySet<string>,
  there: readonly Spot[],
): string | undefined {
  if (required) return 'is missing. Every partnership has this page.';
  const listed = folders.find(
    (folder) => kindOf(folder).list?.id === id && there.some((spot) => spot.folder === folder),
  );
  if (listed !== undefined) return `is missing, and it lists the records of content/${listed}.`;
  const below = sections.find((section) => section.parent === id && pages.has(section.id));
  return below && `is missing, and content/pages/${below.id}.mdx stands below it.`;
}
