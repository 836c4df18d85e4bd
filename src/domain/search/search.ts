import { crisisIn } from './crisis.ts';
import type { Crisis, SearchData, SearchPage } from './data.ts';
import { PhraseIndex } from './phrase-index.ts';
import { type Question, type SlangTable, questionOf, slangTable } from './question.ts';
import { type Found, rank, sureness } from './ranking.ts';

/** What a search answers with. */
export interface Answer {
  question: Question;
  /** What stands before every page, where somebody seems to be in danger. */
  crisis: Crisis | undefined;
  /** The pages, the best first. */
  found: Found[];
  /** How much of what was asked the first page is about, from 0 to 1. */
  share: number;
  /** Whether the first page is about what was asked; otherwise pages only come nearest. */
  isSure: boolean;
}

/** How many pages a search shows. */
export const mostShown = 6;

/** A first page that is about less than this share of what was asked only comes nearest… */
const sureFrom = 0.55;
/** …and one that is about less than this is not shown. */
const shownFrom = 0.3;

/** Searches one site; nothing it is asked leaves it, and it remembers nothing. */
export class Search {
  readonly #data: SearchData;
  readonly #index: PhraseIndex;
  readonly #slang: SlangTable;
  readonly #pages: ReadonlyMap<string, SearchPage>;

  private constructor(data: SearchData, index: PhraseIndex) {
    this.#data = data;
    this.#index = index;
    this.#slang = slangTable(data.slang);
    this.#pages = new Map(data.pages.map((page) => [page.href, page]));
  }

  /** Makes a search, in slices: `breathe` lets the browser do something else between. */
  static async of(data: SearchData, breathe = () => Promise.resolve()): Promise<Search> {
    return new Search(data, await PhraseIndex.of(data, breathe));
  }

  /** What is answered to what was typed. */
  answer(typed: string): Answer {
    const question = questionOf(typed, this.#index.vocabulary, this.#slang);
    const ranked = rank(question, this.#index);
    const share = sureness(question, ranked[0], this.#index);
    const crisis = this.#crisisIn(typed, question);
    const shown = share < shownFrom && !crisis ? [] : ranked;
    return {
      question,
      crisis,
      found: this.#withFirst(crisis?.pages ?? [], shown).slice(0, mostShown),
      share,
      isSure: crisis !== undefined || share >= sureFrom,
    };
  }

  /** The page at an address, if search knows it. */
  page(href: string): SearchPage | undefined {
    return this.#pages.get(href);
  }

  #crisisIn(typed: string, { words, respelt }: Question): Crisis | undefined {
    const { crisis, groups } = this.#data;
    const readAs = new Map(respelt.map(({ typed: from, readAs: to }) => [from, to]));
    const asRead = words.map((word) => readAs.get(word) ?? word).join(' ');
    return crisisIn(typed, crisis, groups) ?? crisisIn(asRead, crisis, groups);
  }

  /** Pages with those at some addresses before the others. */
  #withFirst(hrefs: readonly string[], found: readonly Found[]): Found[] {
    const first = hrefs.flatMap((href) => {
      const page = this.#pages.get(href);
      const nothing = { score: 0, because: [], terms: new Set<string>(), rules: [] };
      const known = found.find((one) => one.page === page);
      return page ? [{ ...nothing, ...known, page, rules: ['somebody may be in danger'] }] : [];
    });
    return [...first, ...found.filter(({ page }) => !hrefs.includes(page.href))];
  }
}
