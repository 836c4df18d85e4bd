import type { Moment } from '../date.ts';
import { type AnswerBox, crisisBox, instantBox } from './answer-box.ts';
import { crisisIn } from './crisis.ts';
import type { Crisis, SearchData, SearchPage } from './data.ts';
import { PhraseIndex } from './phrase-index.ts';
import { type Question, type SlangTable, questionOf, slangTable } from './question.ts';
import { rank } from './ranking.ts';
import { type Found, isAbout, isNearMatch } from './relevance.ts';

/** The result of a search. */
export interface Answer {
  question: Question;
  /** The crisis that the query matches, if any. */
  crisis: Crisis | undefined;
  /** The box above the pages. */
  box: AnswerBox | undefined;
  /** The pages, the best first. */
  found: Found[];
  /** True if the first page is about the query; otherwise the pages are only close to it. */
  isSure: boolean;
}

/** The values of a page that matches nothing of the query. */
const notFound = { score: 0, hits: [], share: 0, bestShare: 0, isNamed: false, isExactName: false };

/** How many pages a search shows. */
export const mostShown = 6;

/** The search of one site. It sends nothing and remembers nothing. */
export class Search {
  private readonly data: SearchData;
  private readonly index: PhraseIndex;
  private readonly slang: SlangTable;
  private readonly pages: ReadonlyMap<string, SearchPage>;

  private constructor(data: SearchData, index: PhraseIndex) {
    this.data = data;
    this.index = index;
    this.slang = slangTable(data.slang);
    this.pages = new Map(data.pages.map((page) => [page.href, page]));
  }

  /** Builds a search in slices; `yieldToBrowser` lets the browser do something else in between. */
  static async of(data: SearchData, yieldToBrowser = () => Promise.resolve()): Promise<Search> {
    return new Search(data, await PhraseIndex.of(data, yieldToBrowser));
  }

  /** Answers a query at a moment. */
  answer(typed: string, now: Required<Moment>): Answer {
    const question = questionOf(typed, this.index, this.slang);
    const ranked = rank(question, this.index);
    const [best] = ranked;
    const isSure = best !== undefined && isAbout(question, best);
    const crisis = this.crisisIn(typed, question);
    const answer = crisis
      ? crisisBox(crisis, (href) => this.pages.get(href), now)
      : instantBox({
          typed,
          question,
          first: isSure ? best.page : undefined,
          data: this.data,
          now,
        });
    // In a crisis pages that are only close are left out.
    const least = crisis ? (best?.score ?? 0) / 2 : 0;
    const shown = ranked.filter((one) => one.score >= least && isNearMatch(question, one));
    const first = crisis ? [...crisis.pages, ...crisis.services] : [];
    const found = this.withFirst(first, shown).slice(0, mostShown);
    const box = answer ?? (found.length === 0 ? this.interpreterBox() : undefined);
    return { question, crisis, box, found, isSure: isSure || answer !== undefined };
  }

  /** For words that find nothing, such as those of a language without a page here. */
  private interpreterBox(): AnswerBox {
    const { phrases, languages = '' } = this.data;
    return {
      isCrisis: false,
      words: [phrases.interpreter],
      numbers: [],
      page: this.pages.get(languages),
      withRoutes: true,
    };
  }

  private crisisIn(typed: string, { words, corrections }: Question): Crisis | undefined {
    const { crisis, groups } = this.data;
    const readAs = new Map(corrections.map(({ typed: from, readAs: to }) => [from, to]));
    const asRead = words.map((word) => readAs.get(word) ?? word).join(' ');
    return crisisIn(typed, crisis, groups) ?? crisisIn(asRead, crisis, groups);
  }

  /** Moves the pages at some addresses to the front. */
  private withFirst(hrefs: readonly string[], found: readonly Found[]): Found[] {
    const first = hrefs.flatMap((href) => {
      const page = this.pages.get(href);
      const known = found.find((one) => one.page === page);
      return page ? [{ ...notFound, ...known, page, rules: ['somebody may be in danger'] }] : [];
    });
    return [...first, ...found.filter(({ page }) => !hrefs.includes(page.href))];
  }
}
