import { type AnswerBox, crisisBox, instantBox } from './answer-box.ts';
import { crisisIn } from './crisis.ts';
import type { Crisis, SearchData, SearchPage } from './data.ts';
import { PhraseIndex } from './phrase-index.ts';
import { type Moment, type Question, type SlangTable, questionOf, slangTable } from './question.ts';
import { rank } from './ranking.ts';
import { type Found, isAbout, isNear } from './relevance.ts';

/** What a search answers with. */
export interface Answer {
  question: Question;
  /** The pattern of a crisis that fits, if one does. */
  crisis: Crisis | undefined;
  /** What stands before the pages. */
  box: AnswerBox | undefined;
  /** The pages, the best first. */
  found: Found[];
  /** Whether the first page is about what was asked; otherwise pages only come nearest. */
  isSure: boolean;
}

/** What is known of a page that none of the words lead to. */
const notFound = { score: 0, hits: [], share: 0, bestShare: 0, isNamed: false, isExactName: false };

/** How many pages a search shows. */
export const mostShown = 6;

/** Searches one site; nothing it is asked leaves it, and it remembers nothing. */
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

  /** Makes a search, in slices: `yieldToBrowser` lets the browser do something else between. */
  static async of(data: SearchData, yieldToBrowser = () => Promise.resolve()): Promise<Search> {
    return new Search(data, await PhraseIndex.of(data, yieldToBrowser));
  }

  /** What is answered to what was typed at a moment. */
  answer(typed: string, now: Moment): Answer {
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
    // In a crisis nothing stands below that is only near.
    const least = crisis ? (best?.score ?? 0) / 2 : 0;
    const shown = ranked.filter((one) => one.score >= least && isNear(question, one));
    const first = crisis ? [...crisis.pages, ...crisis.services] : [];
    const found = this.withFirst(first, shown).slice(0, mostShown);
    const box = answer ?? (found.length === 0 ? this.interpreterBox() : undefined);
    return {
      question,
      crisis,
      box,
      found,
      isSure: isSure || answer !== undefined,
    };
  }

  /** Words of a language that this site has no page for find nothing. */
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

  /** Pages with those at some addresses before the others. */
  private withFirst(hrefs: readonly string[], found: readonly Found[]): Found[] {
    const first = hrefs.flatMap((href) => {
      const page = this.pages.get(href);
      const known = found.find((one) => one.page === page);
      return page ? [{ ...notFound, ...known, page, rules: ['somebody may be in danger'] }] : [];
    });
    return [...first, ...found.filter(({ page }) => !hrefs.includes(page.href))];
  }
}
