import { countByKind, countStandings, factsOf } from '../domain/freshness.ts';
import { type Gap, gapsOf } from '../domain/gaps.ts';
import { kindsInOrder } from '../domain/kind.ts';
import type { ContentRecord } from '../schemas/record.ts';
import { today } from '../site/clock.ts';
import { getRecords, getSingle } from './records.ts';

/** How sure the records are on the day of this build, and what nobody has told the site. */
export async function getFreshness() {
  const site = await getSingle('site.yaml');
  const records = (await Promise.all(kindsInOrder.map(ofKind))).flat();
  const facts = factsOf(records, site, today());
  return {
    date: today(),
    total: facts.length,
    counts: countStandings(facts),
    kinds: countByKind(facts),
    gaps: gapsOf(records, site, today()),
    months: site.confirmedFor,
  };
}

export type Freshness = Awaited<ReturnType<typeof getFreshness>>;
export type { Gap };

async function ofKind(folder: (typeof kindsInOrder)[number]): Promise<ContentRecord[]> {
  const records = await getRecords(folder);
  return records.map(({ id, ...value }) => ({ folder, id, value }) as unknown as ContentRecord);
}
