import { placed } from '../kinds/file-naming.ts';
import { kindOf, kinds } from '../kinds/register.ts';
import { ownPageOf as ownPageOfKind } from '../site/addresses.ts';
import { type SectionId, section, sections } from '../site/sections.ts';
import { type Change, recordOf } from './compare.ts';
import { link, list, plain, value } from './markdown.ts';
import { type ReviewInput, type Snapshot, type RecordSnapshot, nameOf } from './snapshot.ts';

/** The most pages that are named behind a change: a number everybody relies on is on all of them. */
const mostPages = 6;

/** Which pages change, and where else the same record is shown. */
export function pagesThatChange(changes: readonly Change[], input: ReviewInput): string[] {
  if (changes.length === 0) return [];
  const words = { new: 'New', changed: 'Changed', moved: 'New address', removed: 'Taken away' };
  const lines = changes.map((change) => {
    const record = recordOf(change);
    const content = change.is === 'removed' ? input.before : input.after;
    const address = firstPageOf(record);
    const name = nameOf(record, content);
    const kind =
      record.folder === 'single' || record.folder === 'pages'
        ? ''
        : ` (${plain(kinds[record.folder].one)})`;
    const shown = change.is === 'removed' ? plain(name) : linked(name, address, input.preview);
    const from =
      change.is === 'moved' ? `, before at ${value(ownPageOf(change.before) ?? '')}` : '';
    return `${words[change.is]}: **${shown}**${kind}${from}${alsoOn(record, content, input)}`;
  });
  return [`### Pages\n\n${list(lines)}`];
}

function alsoOn(record: RecordSnapshot, content: Snapshot, { preview }: ReviewInput): string {
  const pages = furtherPagesOf(record, content);
  if (pages.length === 0) return '';
  const named = pages
    .slice(0, mostPages)
    .map((page) =>
      linked(page.record ? nameOf(page.record, content) : page.address, page.address, preview),
    );
  const more = pages.length - mostPages;
  return `. Also on: ${named.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

function linked(name: string, address: string | undefined, preview: string | undefined): string {
  if (address === undefined || !preview) return plain(name);
  return link(name, `${preview.replace(/\/$/, '')}${address}`);
}

/** A page of the site: what it is called in the review, and its address, base not included. */
interface ShownPage {
  record: RecordSnapshot | undefined;
  address: string;
}

/** The page on which a file that is no record of a folder shows most. */
const pagesOfSingles: Readonly<Record<string, SectionId>> = {
  'crisis.yaml': 'search',
  'languages/en/phrases.yaml': 'home',
  'slang.yaml': 'search',
  'site.yaml': 'home',
};

/** The address of a record's own page, base not included. */
export function ownPageOf({
  folder,
  id,
}: Pick<RecordSnapshot, 'folder' | 'id'>): string | undefined {
  if (folder === 'single') return undefined;
  return folder === 'pages'
    ? sections.find((one) => one.id === id)?.path
    : ownPageOfKind(folder, id);
}

/** Where a reader sees a record first: its own page, or the page that lists its kind. */
export function firstPageOf(record: Pick<RecordSnapshot, 'folder' | 'id'>): string | undefined {
  if (record.folder === 'notices') return '/';
  if (record.folder !== 'single') return ownPageOf(record) ?? kindOf(record.folder).list?.path;
  const id = pagesOfSingles[record.id];
  return id && section(id).path;
}

/**
 * The other pages on which a record is shown: those of the records that name it, and of the
 * place that a role belongs to.
 */
export function furtherPagesOf(record: RecordSnapshot, content: Snapshot): ShownPage[] {
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
