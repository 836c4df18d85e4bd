import type { Hit, SearchVocabulary } from '../domain/search.ts';

/** One page that the index found. */
export interface SearchedPage extends Hit {
  href: string;
  kind: string;
  description: string;
}

/** The index, loaded. */
export interface SearchIndex {
  search: (
    words: string,
    filters: Record<string, string>,
  ) => Promise<{ pages: SearchedPage[]; filters: Record<string, Record<string, number>> }>;
}

interface PagefindData {
  url: string;
  plain_excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (
    words: string,
    options: object,
  ) => Promise<{
    results: { data: () => Promise<PagefindData> }[];
    filters: Record<string, Record<string, number>>;
  }>;
}

/** How many hits are read before the weak ones are put aside. */
const depth = 16;

/** Loads the search index. Throws when it is missing or the network is gone. */
export async function loadIndex(address: string): Promise<SearchIndex> {
  // A variable, because the bundler rewrites an import of a known address, and breaks it.
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({
    ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 },
  });
  return {
    search: async (words, filters) => {
      const { results, filters: counts } = await pagefind.search(words, { filters });
      const data = await Promise.all(results.slice(0, depth).map((result) => result.data()));
      return { pages: data.map(asPage), filters: counts };
    },
  };
}

function asPage({ url, plain_excerpt, meta }: PagefindData): SearchedPage {
  return {
    href: url,
    title: meta['title'] ?? '',
    kind: meta['kind'] ?? '',
    description: meta['description'] ?? '',
    synonyms: meta['synonyms'] ?? '',
    excerpt: plain_excerpt,
  };
}

/** Loads the words our pages use. Throws when they are missing or the network is gone. */
export async function loadVocabulary(address: string): Promise<SearchVocabulary> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`No words at ${address}.`);
  return (await answer.json()) as SearchVocabulary;
}
