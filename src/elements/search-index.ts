import {
  type SearchVocabulary,
  answers,
  didYouMean,
  gistOf,
  inOurWords,
} from '../domain/search.ts';
import {
  type RankedHit,
  foundInWords,
  inOrder,
  mostShown,
  nearest,
  together,
} from '../domain/search-order.ts';

/** One page that the index found. */
export interface SearchedPage extends RankedHit {
  description: string;
}

/** What a search found. */
export interface Finding {
  /** The best pages, no more than are shown. */
  pages: SearchedPage[];
  /** What was found, in words. */
  words: string;
  /** The likelier spelling that was searched for, if it was not what was typed. */
  respelt: string | undefined;
  /** Whether the pages hold all the words, or only come nearest. */
  exact: boolean;
  /** What the pages may be narrowed to. */
  filters: Record<string, string[]>;
}

/** Finds pages for what was typed, narrowed to a kind or a topic. */
export type Find = (typed: string, filters: Record<string, string>) => Promise<Finding>;

interface PagefindData {
  url: string;
  plain_excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
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
  metaWeights: { title: 5, synonyms: 3, description: 1, kind: 0 },
};

/** Loads the index and the words our pages use. Throws when one is missing or the network is gone. */
export async function loadSearch(index: string, words: string): Promise<Find> {
  // A variable, because the bundler rewrites an import of a known address, and breaks it.
  const pagefind = (await import(/* @vite-ignore */ index)) as Pagefind;
  const vocabulary = await loadVocabulary(words);
  await pagefind.options({ ranking });
  // Only then does each search tell what its pages may be narrowed to.
  await pagefind.filters();
  return (typed, filters) => find(pagefind, vocabulary, typed, filters);
}

async function loadVocabulary(address: string): Promise<SearchVocabulary> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`No words at ${address}.`);
  return (await answer.json()) as SearchVocabulary;
}

async function find(
  pagefind: Pagefind,
  vocabulary: SearchVocabulary,
  typed: string,
  filters: Record<string, string>,
): Promise<Finding> {
  const respelt = didYouMean(typed, vocabulary);
  const asked = { typed: respelt ?? typed, ours: inOurWords(respelt ?? typed, vocabulary) };
  const all = await ask(pagefind, [gistOf(asked.typed), gistOf(asked.ours)], filters);
  const pages = inOrder(
    together(all.pages[0] ?? [], all.pages[1] ?? []).filter(
      (page) => answers(page, asked.typed) || answers(page, asked.ours),
    ),
    asked,
  );
  if (pages.length > 0)
    return finding(typed, pages, { respelt, exact: true, filters: all.filters });
  const words = gistOf(asked.typed).split(' ');
  const some = await ask(pagefind, words, filters);
  const near = nearest(some.pages).filter((page) => answers(page, asked.typed));
  return finding(typed, near, { respelt, exact: false, filters: some.filters });
}

function finding(
  typed: string,
  pages: SearchedPage[],
  rest: Pick<Finding, 'respelt' | 'exact' | 'filters'>,
): Finding {
  const words = foundInWords(typed, pages.length, rest.exact);
  return { pages: pages.slice(0, mostShown), words, ...rest };
}

/** Asks the index several things; hits of each, and all they may be narrowed to. */
async function ask(pagefind: Pagefind, questions: string[], filters: Record<string, string>) {
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
    synonyms: meta['synonyms'] ?? '',
    excerpt: plain_excerpt,
  };
}
