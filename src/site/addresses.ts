import { type Folder, kindOf } from '../kinds/register.ts';
import { placeFilters } from './place-filters.ts';
import { sections } from './sections.ts';

/**
 * Where a record is shown, base path not included: its own page, that of the place it is a role
 * of, or its anchor on the page of its kind. Throws for words of a page that no section has.
 */
export function addressOf(folder: Folder, record: { id: string; place?: unknown }): string {
  const { address } = kindOf(folder);
  if (address !== 'as its section') return address(record);
  const section = sections.find(({ id }) => id === record.id);
  if (!section) throw new Error(`No page has the words of content/${folder}/${record.id}.`);
  return section.path;
}

/** The address of a record's own page, base path not included; `undefined` for kinds without one. */
export function ownPageOf(folder: Folder, id: string): string | undefined {
  return kindOf(folder).page && addressOf(folder, { id });
}

/** The addresses of further pages made from a record, base path not included. */
export function furtherAddressesOf(folder: Folder, id: string): string[] {
  return kindOf(folder).furtherAddresses?.(id) ?? [];
}

/** The addresses that no record may take, base path not included. */
export const fixedAddresses: readonly string[] = fixedAddressesWith(
  new Set(sections.map(({ id }) => id)),
);

/** The addresses that exist where content/pages holds these pages, base path not included. */
export function fixedAddressesWith(pages: ReadonlySet<string>): string[] {
  const there = sections.filter(({ id, required }) => required === true || pages.has(id));
  return [
    ...there.map(({ path }) => path),
    ...(there.some(({ id }) => id === 'places')
      ? Object.keys(placeFilters).map((filter) => `/places/with/${filter}/`)
      : []),
  ];
}
