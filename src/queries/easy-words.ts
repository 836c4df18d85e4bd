import { urls } from '../site/urls.ts';
import { getEvidence } from './evidence.ts';
import { getPage } from './pages.ts';
import { getRecord, getRecords } from './records.ts';

/** Every page in easy words, in the order of the list. */
export async function getEasyPages() {
  const records = await getRecords('easy-words');
  return records.sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'));
}

/** One page in easy words, with the page that says more and its evidence. */
export async function getEasyPage(id: string) {
  const record = await getRecord('easy-words', id);
  return {
    ...record,
    full: await getPage(urls.to(record.shortens[0] ?? '/')),
    evidence: await getEvidence(record, 'easy-words'),
  };
}

/** The pages that say in easy words what a page says. */
export async function getEasyPagesFor(href: string) {
  const pages = await getEasyPages();
  return pages.filter(({ shortens }) => shortens.some((path) => urls.to(path) === href));
}
