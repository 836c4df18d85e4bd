import MiniSearch from 'minisearch';
import type { SearchData, SearchPage } from './data.ts';
import { Vocabulary } from './vocabulary.ts';
import { termsOf } from './words.ts';

/** One thing that a page is found by: its name, what people say, or what it is about. */
interface Phrase {
  page: SearchPage;
  words: string;
  is: 'name' | 'said' | 'about';
}

/** A phrase that holds some of what was asked, and how well it answers. */
export interface PhraseHit {
  phrase: Phrase;
  score: number;
  /** The terms of it that were asked for. */
  terms: readonly string[];
}

/** How much more a phrase counts that was typed whole than one that was only touched. */
const wholly = { from: 0.7, to: 1.5 };

/** How many phrases are indexed before the browser may do something else: about 20 ms on a slow phone. */
const slice = 150;

/** Every phrase of every page, each a small document of its own. */
export class PhraseIndex {
  readonly vocabulary: Vocabulary;
  readonly #phrases: Phrase[];
  /** How many single terms each phrase has. */
  readonly #lengths: number[] = [];
  /** How many phrases have a term. */
  readonly #having = new Map<string, number>();
  readonly #index = new MiniSearch({
    fields: ['words'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: { tokenize: (terms) => terms.split('\n'), processTerm: (term) => term },
  });

  private constructor({ pages, english }: SearchData) {
    this.vocabulary = new Vocabulary(english);
    this.#phrases = pages.flatMap(phrasesOf);
  }

  /** Indexes everything, a slice at a time; `breathe` lets the browser do something else between. */
  static async of(data: SearchData, breathe: () => Promise<void>): Promise<PhraseIndex> {
    const made = new PhraseIndex(data);
    for (const { typed } of data.slang) for (const words of typed) made.vocabulary.learn(words);
    for (let start = 0; start < made.#phrases.length; start += slice) {
      made.#add(start);
      await breathe();
    }
    return made;
  }

  #add(start: number) {
    for (const [at, { words }] of this.#phrases.slice(start, start + slice).entries()) {
      this.#index.add({ id: start + at, words });
      const single = new Set(termsOf(words).filter((term) => !term.includes(' ')));
      this.#lengths.push(single.size);
      for (const term of single) this.#having.set(term, (this.#having.get(term) ?? 0) + 1);
      this.vocabulary.learn(words);
    }
  }

  /** How much a term tells: the rarer, the more. */
  rarityOf(term: string): number {
    return Math.log(1 + this.#phrases.length / (1 + (this.#having.get(term) ?? 0)));
  }

  /** Phrases that hold at least one of some terms; each term has a weight. */
  find(weights: ReadonlyMap<string, number>, unfinished: string | undefined): PhraseHit[] {
    return this.#index
      .search([...weights.keys()].join('\n'), {
        boostTerm: (term) => weights.get(term) ?? 1,
        prefix: (term) => term === unfinished,
        weights: { prefix: 0.25, fuzzy: 0 },
        bm25: { k: 1.2, b: 0.7, d: 0.5 },
      })
      .flatMap(({ id, score, terms }) => {
        const phrase = this.#phrases[id as number];
        if (!phrase) return [];
        const matched = terms.filter((term) => !term.includes(' ')).length;
        const share = Math.min(1, matched / (this.#lengths[id as number] ?? 1)) ** 2;
        return [
          { phrase, score: score * (wholly.from + (wholly.to - wholly.from) * share), terms },
        ];
      });
  }
}

function phrasesOf(page: SearchPage): Phrase[] {
  const { title, initials = '', about, say = [] } = page;
  return [
    { page, words: `${title} ${initials}`.trim(), is: 'name' },
    ...say.map((words): Phrase => ({ page, words, is: 'said' })),
    ...(about === undefined ? [] : [{ page, words: about, is: 'about' } as const]),
  ];
}
