import { urls } from '../site/urls.ts';
import { getPage } from './pages.ts';
import { type Recorded, getRecords } from './records.ts';
import { getEvidence } from './evidence.ts';

/** A change to a fact, with its place on the page of changes and the page the fact is on. */
export type FactChangeRecord = Awaited<ReturnType<typeof toFactChange>>;

/** Every change to a fact that people rely on, newest first. */
export async function getFactChanges(): Promise<FactChangeRecord[]> {
  const changes = await Promise.all((await getRecords('fact-changes')).map(toFactChange));
  return changes.sort(
    (a, b) => b.on.localeCompare(a.on, 'en') || a.title.localeCompare(b.title, 'en'),
  );
}

async function toFactChange(record: Recorded<'fact-changes'>) {
  return {
    ...record,
    /** The page the fact is on, if it has one. */
    factPage: record.page === undefined ? undefined : await getPage(urls.to(record.page)),
    evidence: await getEvidence(record, 'fact-changes'),
  };
}
