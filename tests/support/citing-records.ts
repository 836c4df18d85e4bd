import { checkContent } from '../../src/check/check-content.ts';
import type { BuiltSite } from './built-site.ts';

/** A record of a site that takes facts from one of its papers. */
interface CitingRecord {
  folder: string;
  /** What its page calls it. */
  name: string;
}

const read = new Map<string, ReturnType<typeof checkContent>>();

function contentOf(site: BuiltSite) {
  const content = read.get(site.content) ?? checkContent(site.content);
  read.set(site.content, content);
  return content;
}

/** The ids of the papers of a site. */
export function papersOf(site: BuiltSite): string[] {
  return contentOf(site)
    .records.filter(({ folder }) => folder === 'documents')
    .map(({ id }) => id);
}

/** Every record whose sources name a paper; a paper has sources where it contradicts another. */
export function recordsCiting(site: BuiltSite, paper: string): CitingRecord[] {
  const { records } = contentOf(site);
  const nameOf = (value: unknown): string => {
    const { title, name, summary, place } = value as Record<string, string | undefined>;
    const record = place === undefined ? undefined : records.find(isPlace(place));
    // A meeting has a place too, and is called by its summary; a role is called by its place.
    return title ?? name ?? summary ?? (record ? nameOf(record.value) : '');
  };
  return records
    .filter(({ value }) => papersIn(value).includes(paper))
    .map(({ folder, value }) => ({ folder, name: nameOf(value) }));
}

function isPlace(place: string) {
  return ({ folder, id }: { folder: string; id: string }) => folder === 'places' && id === place;
}

interface Sourced {
  sources?: { document?: string }[];
}

function papersIn(value: unknown): string[] {
  const { sources = [], contradictions = [] } = value as Sourced & { contradictions?: Sourced[] };
  return [sources, ...contradictions.map((one) => one.sources ?? [])]
    .flat()
    .flatMap(({ document }) => document ?? []);
}
