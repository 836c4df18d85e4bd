import {
  type SearchVocabulary,
  answers,
  didYouMean,
  gistOf,
  inOurWords,
} from '../domain/search.ts';
import { foundInWords, inOrder, mostShown, nearest, together } from '../domain/search-order.ts';
import { type Pagefind, type SearchedPage, ask, loadPagefind } from './pagefind.ts';

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

/** Loads the index and the words our pages use. Throws when one is missing or the network is gone. */
export async function loadSearch(index: string, words: string): Promise<Find> {
  const [pagefind, vocabulary] = await Promise.all([loadPagefind(index), loadVocabulary(words)]);
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
