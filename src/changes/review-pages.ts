import { kinds } from '../kinds/register.ts';
import { type Change, recordOf } from './compare.ts';
import { link, list, plain, value } from './markdown.ts';
import { nameOf } from './name-of.ts';
import type { Reviewed } from './reviewed.ts';
import { firstPageOf, furtherPagesOf, ownPageOf } from './shown-on.ts';
import type { Content, Written } from './written.ts';

/** The most pages that are named behind a change: a number everybody relies on is on all of them. */
const mostPages = 6;

/** Which pages change, and where else the same record is shown. */
export function pagesInWords(changes: readonly Change[], reviewed: Reviewed): string[] {
  if (changes.length === 0) return [];
  const words = { new: 'New', changed: 'Changed', moved: 'New address', removed: 'Taken away' };
  const lines = changes.map((change) => {
    const record = recordOf(change);
    const content = change.is === 'removed' ? reviewed.before : reviewed.after;
    const address = firstPageOf(record);
    const name = nameOf(record, content);
    const kind =
      record.folder === 'single' || record.folder === 'pages'
        ? ''
        : ` (${plain(kinds[record.folder].one)})`;
    const shown = change.is === 'removed' ? plain(name) : linked(name, address, reviewed.preview);
    const from =
      change.is === 'moved' ? `, before at ${value(ownPageOf(change.before) ?? '')}` : '';
    return `${words[change.is]}: **${shown}**${kind}${from}${alsoOn(record, content, reviewed)}`;
  });
  return [`### Pages\n\n${list(lines)}`];
}

function alsoOn(record: Written, content: Content, { preview }: Reviewed): string {
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
