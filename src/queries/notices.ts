import { timeOfNotice } from '../domain/notice.ts';
import { today } from '../site/clock.ts';
import { urls } from '../site/urls.ts';
import { getRecords } from './records.ts';

/** The notices above a page, urgent ones first: those that are shown on or after the day of the build. */
export async function getNotices(href: string) {
  const notices = await getRecords('notices');
  return notices
    .filter(
      ({ until, pages }) => until >= today() && (pages?.includes(urls.withoutBase(href)) ?? true),
    )
    .map((notice) => ({ ...notice, ...timeOfNotice(notice), isYetToCome: notice.from > today() }))
    .sort(
      (a, b) =>
        Number(b.urgent ?? false) - Number(a.urgent ?? false) || a.from.localeCompare(b.from, 'en'),
    );
}
