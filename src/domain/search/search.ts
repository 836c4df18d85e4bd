import { type AnswerBox, crisisBox, instantBox } from './answer-box.ts';
import { crisisIn } from './crisis.ts';
import type { Crisis, SearchData, SearchPage } from './data.ts';
import { PhraseIndex } from './phrase-index.ts';
import { type Question, type SlangTable, questionOf, slangTable } from './question.ts';
import { type Found, rank, sureness, wordsMet } from './ranking.ts';

/** What a search answers with. */
export interface Answer {
  question: Question;
  /** The pattern of a crisis that fits, if one does. */
  crisis: Crisis | undefined;
  /** What stands before the pages. */
  box: AnswerBox | undefined;
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
/** …and where none of three is about this much, or about two words, none is shown. */
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

  /** What is answered to what was typed, on a day in Europe/London. */
  answer(typed: string, today: string): Answer {
    const question = questionOf(typed, this.#index.vocabulary, this.#slang);
    const ranked = rank(question, this.#index);
    const [share = 0, ...others] = ranked
      .slice(0, 3)
      .map((one) => sureness(question, one, this.#index));
    const isNear = Math.max(share, ...others) >= shownFrom || wordsMet(question, ranked[0]) >= 2;
    const crisis = this.#crisisIn(typed, question);
    const firstPage = this.#pages.get(crisis?.pages[0] ?? '') ?? ranked[0]?.page;
    const box = crisis
      ? crisisBox(crisis, (href) => this.#pages.get(href))
      : instantBox({ typed, question, first: firstPage, data: this.#data, today });
    // In a crisis nothing stands below that is only near.
    const least = crisis ? (ranked[0]?.score ?? 0) / 2 : 0;
    const shown = isNear || box ? ranked.filter(({ score }) => score >= least) : [];
    const found = this.#withFirst(crisis?.pages ?? [], shown).slice(0, mostShown);
    return {
      question,
      crisis,
      box,
      found,
      share,
      isSure: box !== undefined || share >= sureFrom,
    };
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
