import { type Folder, kindOf } from '../kinds/register.ts';
import { placeFilters } from './place-filters.ts';
import { sections } from './sections.ts';

/**
 * The address at which a record is shown, without the base path: its page, the page of its place,
 * or its anchor on the page of its kind. Throws for a page of words that belongs to no section.
 */
export function addressOf(folder: Folder, record: { id: string; place?: unknown }): string {
  const { address } = kindOf(folder);
  if (address !== 'as its section') return address(record);
  const section = sections.find(({ id }) => id === record.id);
  if (!section) throw new Error(`No page has the words of content/${folder}/${record.id}.`);
  return section.path;
}

/** The address of a record's page, without the base path; `undefined` for kinds without pages. */
export function ownPageOf(folder: Folder, id: string): string | undefined {
  return kindOf(folder).page && addressOf(folder, { id });
}

/** The addresses of further pages made from a record, without the base path. */
export function furtherAddressesOf(folder: Folder, id: string): string[] {
  return kindOf(folder).furtherAddresses?.(id) ?? [];
}

/** The addresses that no record may have, without the base path. */
export const fixedAddresses: readonly string[] = fixedAddressesWith(
  new Set(sections.map(({ id }) => id)),
);

/** The addresses that exist if content/pages has these pages, without the base path. */
export function fixedAddressesWith(pages: ReadonlySet<string>): string[] {
  const present = sections.filter(({ id, required }) => required === true || pages.has(id));
  return [
    ...present.map(({ path }) => path),
    ...(present.some(({ id }) => id === 'places')
      ? Object.keys(placeFilters).map((filter) => `/places/with/${filter}/`)
      : []),
  ];
}
