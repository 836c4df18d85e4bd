import { urls } from '../site/urls.ts';
import { type Recorded, getRecord, getRecords } from './records.ts';
import { type Evidence, getEvidence } from './evidence.ts';

/** A law note with its place in the list of them all. */
export type LawRecord = Recorded<'laws'> & { href: string };

/** One law note. */
export async function getLaw(id: string): Promise<LawRecord> {
  return toLaw(await getRecord('laws', id));
}

/** Every law note with its sources, by title. */
export async function getLaws(): Promise<(LawRecord & { evidence: Evidence })[]> {
  const records = await getRecords('laws');
  const laws = await Promise.all(
    records.map(async (record) => ({
      ...toLaw(record),
      evidence: await getEvidence(record, 'laws'),
    })),
  );
  return laws.sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

function toLaw(record: Recorded<'laws'>): LawRecord {
  return { ...record, href: urls.record('laws', record.id) };
}
