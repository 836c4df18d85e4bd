import { titleOf } from '../kinds/record.ts';
import { type Folder, folders, kindOf } from '../kinds/register.ts';
import type { Source } from '../schemas/shared/source.ts';
import { writtenOut } from './evidence.ts';
import { type RecordOf, getRecord, getRecords } from './records.ts';

type DocumentRecord = RecordOf<'documents'>;

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

/** A record that takes facts from a paper: the page it is on, and the places in the paper. */
interface Citation {
  text: string;
  href: string;
  parts: string[];
}

/** The records of one kind that take facts from a paper. */
export interface CitedKind {
  heading: string;
  citations: Citation[];
}

/** The fields of a record that cites papers. */
interface Cites {
  id: string;
  href: string;
  plan?: unknown;
  sources?: Source[] | undefined;
  /** A paper has sources where it contradicts another. */
  contradictions?: { sources?: Source[] | undefined }[] | undefined;
}

/** Every record whose facts come from a paper, kind by kind; projects by year, the latest first. */
async function getCitations(document: string): Promise<CitedKind[]> {
  const kinds = await Promise.all(folders.map((folder) => citing(folder, document)));
  return kinds.flat();
}

async function citing(folder: Folder, document: string): Promise<CitedKind[]> {
  const records: Cites[] = await getRecords(folder);
  const places = await getRecords('places');
  const placeName = (id: string) => places.find((place) => place.id === id)?.name;
  const groups = Map.groupBy(records, (record) => headingOf(folder, record));
  return [...groups]
    .sort(([a], [b]) => b.localeCompare(a, 'en'))
    .map(([heading, ofHeading]) => ({
      heading,
      citations: ofHeading
        .flatMap((record) => {
          const cited = sourcesIn(record).filter((source) => source.document === document);
          if (cited.length === 0) return [];
          const text = titleOf({ folder, id: record.id, facts: record }, placeName);
          const parts = cited.flatMap(({ part }) => part ?? []);
          return [{ text, href: record.href, parts }];
        })
        .sort((a, b) => a.text.localeCompare(b.text, 'en')),
    }))
    .filter(({ citations }) => citations.length > 0);
}

function sourcesIn({ sources = [], contradictions = [] }: Cites): Source[] {
  return [sources, ...contradictions.map((one) => one.sources ?? [])].flat();
}

/** A year has so many projects that each has its own list. */
function headingOf(folder: Folder, { plan }: Cites): string {
  const { many } = kindOf(folder);
  const heading = many.charAt(0).toUpperCase() + many.slice(1);
  return folder === 'projects' ? `${heading} of ${String(plan)}` : heading;
}
