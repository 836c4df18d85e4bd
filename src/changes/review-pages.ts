import { fileOfPlace } from '../kinds/naming.ts';
import { kindOf, kinds } from '../kinds/register.ts';
import { ownPageOf } from '../site/addresses.ts';
import { type SectionId, section, sections } from '../site/sections.ts';
import { type Change, recordOf } from './compare.ts';
import { link, list, plain, value } from './markdown.ts';
import { type RecordSnapshot, type ReviewInput, type Snapshot, recordTitle } from './snapshot.ts';

/** The most pages that are named for one change: a number everybody relies on is on all of them. */
const mostPages = 6;

const verbs = { new: 'New', changed: 'Changed', moved: 'New address', removed: 'Taken away' };

/** Which pages change, and where else the same record is shown. */
export function pagesThatChange(changes: readonly Change[], input: ReviewInput): string[] {
  if (changes.length === 0) return [];
  const lines = changes.map((change) => {
    const record = recordOf(change);
    const content = change.is === 'removed' ? input.before : input.after;
    const preview = change.is === 'removed' ? undefined : input.preview;
    const title = linked(recordTitle(record, content), firstPageOf(record), preview);
    const kind =
      record.folder === 'single' || record.folder === 'pages'
        ? ''
        : ` (${plain(kinds[record.folder].one)})`;
    const from =
      change.is === 'moved' ? `, before at ${value(recordPage(change.before) ?? '')}` : '';
    return `${verbs[change.is]}: **${title}**${kind}${from}${alsoOn(record, content, input)}`;
  });
  return [`### Pages\n\n${list(lines)}`];
}

function alsoOn(record: RecordSnapshot, content: Snapshot, { preview }: ReviewInput): string {
  const pages = furtherPagesOf(record, content);
  if (pages.length === 0) return '';
  const named = pages
    .slice(0, mostPages)
    .map((page) => linked(recordTitle(page.record, content), page.address, preview));
  const more = pages.length - mostPages;
  return `. Also on: ${named.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

function linked(title: string, address: string | undefined, preview: string | undefined): string {
  if (address === undefined || !preview) return plain(title);
  return link(title, `${preview.replace(/\/$/, '')}${address}`);
}

/** The page on which a file that is not in the folder of a kind shows most. */
const pagesOfSingles: Readonly<Record<string, SectionId>> = {
  'crisis.yaml': 'search',
  'languages/en/phrases.yaml': 'home',
  'slang.yaml': 'search',
  'site.yaml': 'home',
};

type RecordKey = Pick<RecordSnapshot, 'folder' | 'id'>;

/** The address of a record's own page, base path not included. */
export function recordPage({ folder, id }: RecordKey): string | undefined {
  if (folder === 'single') return undefined;
  return folder === 'pages' ? sections.find((one) => one.id === id)?.path : ownPageOf(folder, id);
}

/** Where a reader sees a record first: its own page, or the page that lists its kind. */
export function firstPageOf(record: RecordKey): string | undefined {
  if (record.folder === 'notices') return '/';
  if (record.folder !== 'single') return recordPage(record) ?? kindOf(record.folder).list?.path;
  const id = pagesOfSingles[record.id];
  return id && section(id).path;
}

/** The other pages that show a record: those of records that name it, and of the place of a role. */
export function furtherPagesOf(
  record: RecordSnapshot,
  content: Snapshot,
): { record: RecordSnapshot; address: string }[] {
  const naming = content.all.filter((other) =>
    other.names.some(({ folder, id }) => folder === record.folder && id === record.id),
  );
  const isRole = record.folder !== 'single' && kindOf(record.folder).fileName === fileOfPlace;
  const places = record.names
    .filter(({ folder }) => isRole && folder === 'places')
    .flatMap(({ id }) => content.find('places', id) ?? []);
  const seen = new Set([firstPageOf(record), undefined]);
  return [...naming, ...places].flatMap((other) => {
    const address = firstPageOf(other);
    if (other === record || address === undefined || seen.has(address)) return [];
    seen.add(address);
    return [{ record: other, address }];
  });
}
