import type { RankedHit } from '../domain/search-order.ts';

/** One page that the index found. */
export interface SearchedPage extends RankedHit {
  description: string;
}

interface PagefindData {
  url: string;
  plain_excerpt: string;
  meta: Record<string, string>;
}

/** What Pagefind’s own script offers, as far as it is used here. */
export interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    words: string,
    options: object,
  ) => Promise<{
    results: { score: number; data: () => Promise<PagefindData> }[];
    filters: Record<string, Record<string, number>>;
  }>;
}

/** How many hits are read before the weak ones are put aside. */
const depth = 16;

const ranking = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
  metaWeights: { title: 5, peopleSay: 3, description: 1, kind: 0 },
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

/** Asks the index several things; hits of each, and all they may be narrowed to. */
export async function ask(
  pagefind: Pagefind,
  questions: string[],
  filters: Record<string, string>,
) {
  const found = await Promise.all(
    [...new Set(questions)].map((words) => pagefind.search(words, { filters })),
  );
  const pages = await Promise.all(
    found.map(({ results }) =>
      Promise.all(
        results.slice(0, depth).map(async ({ score, data }) => asPage(await data(), score)),
      ),
    ),
  );
  return { pages, filters: choices(found.map((one) => one.filters)) };
}

/** The names under each filter that any page found has. */
function choices(counts: Record<string, Record<string, number>>[]): Record<string, string[]> {
  const names: Record<string, Set<string>> = {};
  for (const [filter, counted] of counts.flatMap((one) => Object.entries(one))) {
    const there = Object.keys(counted).filter((name) => (counted[name] ?? 0) > 0);
    names[filter] = new Set([...(names[filter] ?? []), ...there]);
  }
  return Object.fromEntries(
    Object.entries(names).map(([filter, set]) => [filter, [...set].sort()]),
  );
}

function asPage({ url, plain_excerpt, meta }: PagefindData, score: number): SearchedPage {
  return {
    href: url,
    score,
    title: meta['title'] ?? '',
    kind: meta['kind'] ?? '',
    description: meta['description'] ?? '',
    peopleSay: meta['peopleSay'] ?? '',
    excerpt: plain_excerpt,
  };
}
