import { getCitations } from './citations.ts';
import { type Recorded, getRecord, getRecords } from './records.ts';
import { writtenOut } from './evidence.ts';

type DocumentRecord = Recorded<'documents'>;

/** Every paper, newest first; one that shows no date comes last. */
export async function getDocuments(): Promise<DocumentRecord[]> {
  const documents = await getRecords('documents');
  return documents.sort((a, b) => datedOf(b).localeCompare(datedOf(a), 'en'));
}

export type WholeDocument = Awaited<ReturnType<typeof getDocument>>;

/** One paper whole: who to ask for it, what its priorities promised, and the facts that rest on it. */
export async function getDocument(id: string) {
  const record = await getRecord('documents', id);
  const { holder, contradictions = [] } = record;
  return {
    ...record,
    holder: holder === undefined ? undefined : await getRecord('organisations', holder),
    promisedByPriorities: await getPrioritiesThatPromised(id),
    contradictions: await Promise.all(
      contradictions.map(async ({ sources = [], ...one }) => ({
        ...one,
        sources: await writtenOut(sources),
      })),
    ),
    citations: await getCitations(id),
  };
}

/** The priorities in this document whose promises are on their own pages. */
async function getPrioritiesThatPromised(document: string) {
  const priorities = await getRecords('priorities');
  return priorities
    .filter(
      ({ commitments, sources }) =>
        commitments !== undefined && sources.some((source) => source.document === document),
    )
    .sort((a, b) => a.plan.localeCompare(b.plan, 'en') || a.number - b.number)
    .map(({ href, title, commitments = [] }) => ({
      text: title,
      href,
      promises: commitments.length,
    }));
}

function datedOf({ date }: DocumentRecord): string {
  return date === 'no date shown' ? '' : date.replace('about ', '');
}
