import { type Recorded, getRecords } from './records.ts';
import { type Evidence, getEvidence } from './evidence.ts';

export type LawRecord = Recorded<'laws'>;

/** Every law note with its sources, by title. */
export async function getLaws(): Promise<(LawRecord & { evidence: Evidence })[]> {
  const records = await getRecords('laws');
  const laws = await Promise.all(
    records.map(async (record) => ({
      ...record,
      evidence: await getEvidence(record, 'laws'),
    })),
  );
  return laws.sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
