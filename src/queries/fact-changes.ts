import { urls } from '../site/urls.ts';
import { getPage } from './pages.ts';
import { getRecords } from './records.ts';
import { withEvidence } from './evidence.ts';

/** Every change to a fact that people rely on, newest first. */
export async function getFactChanges() {
  const changes = await getRecords('fact-changes');
  changes.sort((a, b) => b.on.localeCompare(a.on, 'en') || a.title.localeCompare(b.title, 'en'));
  return Promise.all(
    changes.map(async (change) => ({
      ...(await withEvidence('fact-changes', change)),
      /** The page the fact is on, if it has one. */
      factPage: change.page === undefined ? undefined : await getPage(urls.to(change.page)),
    })),
  );
}
