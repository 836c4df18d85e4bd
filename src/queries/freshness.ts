import { countByKind, countConfidence, factsOf } from '../kinds/freshness.ts';
import { gapsOf } from '../kinds/gaps.ts';
import { type ContentRecord, type Folder, folders, kindOf } from '../kinds/register.ts';
import { today } from '../site/clock.ts';
import { getRecords, getSingle } from './records.ts';

/** How sure the records are on the day of this build, and what nobody has told the site. */
export async function getFreshness() {
  const site = await getSingle('site.yaml');
  const records = (await Promise.all(folders.map(ofKind))).flat();
  const facts = factsOf(records, site, today());
  return {
    date: today(),
    total: facts.length,
    counts: countConfidence(facts),
    kinds: countByKind(facts).map(({ folder, counts }) => ({ name: kindOf(folder).many, counts })),
    gaps: gapsOf(records, site, today()),
    months: site.confirmedFor,
  };
}

async function ofKind(folder: Folder): Promise<ContentRecord[]> {
  const records = await getRecords(folder);
  return records.map(({ id, ...value }) => ({ folder, id, value }) as unknown as ContentRecord);
}
