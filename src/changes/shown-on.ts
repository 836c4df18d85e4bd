import { placed } from '../kinds/file-naming.ts';
import { kindOf } from '../kinds/register.ts';
import { ownPageOf as ownPageOfKind } from '../site/addresses.ts';
import { type SectionId, section, sections } from '../site/sections.ts';
import type { Content, Written } from './written.ts';

/** A page of the site: what it is called in the review, and its address, base not included. */
export interface ShownPage {
  record: Written | undefined;
  address: string;
}

/** The page on which a file that is no record of a folder shows most. */
const pagesOfSingles: Readonly<Record<string, SectionId>> = {
  'search-words.yaml': 'search',
  'site.yaml': 'home',
};

/** The address of a record's own page, base not included. */
export function ownPageOf({ folder, id }: Pick<Written, 'folder' | 'id'>): string | undefined {
  if (folder === 'single') return undefined;
  return folder === 'pages'
    ? sections.find((one) => one.id === id)?.path
    : ownPageOfKind(folder, id);
}

/** Where a reader sees a record first: its own page, or the page that lists its kind. */
export function firstPageOf(record: Pick<Written, 'folder' | 'id'>): string | undefined {
  if (record.folder !== 'single') return ownPageOf(record) ?? kindOf(record.folder).list?.path;
  const id = pagesOfSingles[record.id];
  return id && section(id).path;
}

/**
 * The other pages on which a record is shown: those of the records that name it, and of the
 * place that a role belongs to.
 */
export function furtherPagesOf(record: Written, content: Content): ShownPage[] {
  const naming = content.all.filter((other) =>
    other.names.some(({ folder, id }) => folder === record.folder && id === record.id),
  );
  const isRole = record.folder !== 'single' && kindOf(record.folder).fileName === placed;
  const places = isRole
    ? record.names
        .filter(({ folder }) => folder === 'places')
        .map(({ id }) => content.find('places', id))
    : [];
  const pages = [...naming, ...places].flatMap((other) => {
    const address = other && other !== record ? firstPageOf(other) : undefined;
    return address === undefined ? [] : [{ record: other, address }];
  });
  const seen = new Set([firstPageOf(record)]);
  return pages.filter(({ address }) => !seen.has(address) && seen.add(address));
}
