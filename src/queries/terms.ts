import { type LetterOfTerms, termsByLetter } from '../domain/term.ts';
import { type Recorded, getRecord, getRecords } from './records.ts';
import { type Evidence, getEvidence } from './evidence.ts';

/** A term of the glossary. */
export type TermRecord = Omit<Recorded<'terms'>, 'guide'> & {
  evidence: Evidence;
  /** The guide that says more. */
  guide: { title: string; href: string } | undefined;
};

/** One term. */
export async function getTerm(id: string): Promise<TermRecord> {
  return toTerm(await getRecord('terms', id));
}

/** Every term, under the letter it begins with. */
export async function getGlossary(): Promise<LetterOfTerms<TermRecord>[]> {
  const records = await getRecords('terms');
  return termsByLetter(await Promise.all(records.map(toTerm)));
}

async function toTerm(record: Recorded<'terms'>): Promise<TermRecord> {
  const guide = record.guide === undefined ? undefined : await getRecord('guides', record.guide);
  return {
    ...record,
    evidence: await getEvidence(record, 'terms'),
    guide: guide && { title: guide.title, href: guide.href },
  };
}
