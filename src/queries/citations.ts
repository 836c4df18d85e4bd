import { titleOf } from '../kinds/record.ts';
import { type Folder, folders, kindOf } from '../kinds/register.ts';
import type { Source } from '../schemas/shared/source.ts';
import { getRecords } from './records.ts';

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

/** What any record may hold that this asks for. */
interface Cites {
  id: string;
  href: string;
  plan?: unknown;
  sources?: Source[] | undefined;
  /** A paper has sources where it contradicts another. */
  contradictions?: { sources?: Source[] | undefined }[] | undefined;
}

/** Every record whose facts come from a paper, kind by kind; projects by year, the latest first. */
export async function getCitations(document: string): Promise<CitedKind[]> {
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
