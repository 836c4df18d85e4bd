/** One page that Pagefind found. */
export interface PagefindPage {
  url: string;
  meta: Partial<Record<'title' | 'kind' | 'description', string>>;
}

/** The part of Pagefind’s own script that is used here. */
interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    words: string,
    options: object,
  ) => Promise<{
    results: { data: () => Promise<PagefindPage> }[];
    filters: Record<string, Record<string, number>>;
  }>;
}

/** How many pages are shown. */
const mostShown = 20;

const ranking = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
  metaWeights: { title: 5, description: 1, kind: 0 },
};

/** Loads Pagefind’s script and sets how it ranks. Throws when it is missing or the network is gone. */
export async function loadPagefind(index: string): Promise<Pagefind> {
  // A variable, because the bundler rewrites an import of a known address, and breaks it.
  const pagefind = (await import(/* @vite-ignore */ index)) as Pagefind;
  await pagefind.options({ ranking });
  // Only then does each search tell what its pages may be narrowed to.
  await pagefind.filters();
  return pagefind;
}

/** Pages that have some words, narrowed to a kind or a topic, with what they may be narrowed to. */
export async function searchEveryWord(
  pagefind: Pagefind,
  words: string,
  chosen: Record<string, string>,
) {
  const { results, filters } = await pagefind.search(words, { filters: chosen });
  const pages = await Promise.all(results.slice(0, mostShown).map(({ data }) => data()));
  return { pages, count: results.length, filters: choices(filters) };
}

/** The names under each filter that any page found has. */
function choices(counts: Record<string, Record<string, number>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(counts).map(([filter, counted]) => [
      filter,
      Object.keys(counted)
        .filter((name) => (counted[name] ?? 0) > 0)
        .sort(),
    ]),
  );
}
