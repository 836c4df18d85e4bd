import { withEvidence } from './evidence.ts';
import { type RecordOf, getRecords } from './records.ts';

export type LawRecord = RecordOf<'laws'>;

/** Every law note with its evidence, by title. */
export async function getLaws() {
  const laws = await getRecords('laws');
  laws.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return Promise.all(laws.map((law) => withEvidence('laws', law)));
}
