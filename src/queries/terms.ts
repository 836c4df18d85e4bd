import { termsByLetter } from '../domain/term.ts';
import { type RecordOf, getRecord, getRecords } from './records.ts';
import { withEvidence } from './evidence.ts';

/** One term of the glossary, with the guide that says more. */
export async function getTerm(id: string) {
  return toTerm(await getRecord('terms', id));
}

export type TermRecord = Awaited<ReturnType<typeof getTerm>>;

/** Every term, under the letter it begins with. */
export async function getGlossary() {
  const records = await getRecords('terms');
  return termsByLetter(await Promise.all(records.map(toTerm)));
}

async function toTerm(record: RecordOf<'terms'>) {
  return {
    ...(await withEvidence('terms', record)),
    guide: record.guide === undefined ? undefined : await getRecord('guides', record.guide),
  };
}
