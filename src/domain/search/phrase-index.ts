import type { SearchData, SearchPage } from './data.ts';
import { Vocabulary } from './vocabulary.ts';
import { keyOf, tellingWords, termsOf } from './words.ts';

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

/** BM25+: how much a long phrase loses beside a short one, and what any match is worth. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };

/** What the beginning of a word counts, while it is being typed. */
const begun = 0.2;

/** How many phrases are indexed before `breathe` is asked. */
const slice = 20;

/** Every phrase of every page, each a small document of its own. */
export class PhraseIndex {
  readonly vocabulary: Vocabulary;
  private readonly phrases: Phrase[];
  /** How many terms each phrase has, and how many of them are single words. */
  private readonly lengths: { all: number; single: number }[] = [];
  private allLengths = 0;
  /** Which phrases have a term. */
  private readonly having = new Map<string, number[]>();

  /** Whose name a text is, and who is said to be so: pages by key. */
  private readonly called = {
    name: new Map<string, SearchPage[]>(),
    said: new Map<string, SearchPage[]>(),
  };

  private constructor({ pages, english }: SearchData) {
    this.vocabulary = new Vocabulary(english);
    this.phrases = pages.flatMap(phrasesOf);
  }

  /** Indexes everything, a slice at a time; `breathe` lets the browser do something else between. */
  static async of(data: SearchData, breathe: () => Promise<void>): Promise<PhraseIndex> {
    const made = new PhraseIndex(data);
    for (const { typed } of data.slang) {
      for (const words of typed) made.vocabulary.learn(words);
      await breathe();
    }
    for (const [at, phrase] of made.phrases.entries()) {
      made.add(at, phrase);
      if (at % slice === slice - 1) await breathe();
    }
    return made;
  }

  private add(at: number, { page, words, is }: Phrase) {
    const telling = tellingWords(words);
    const terms = new Set(termsOf(telling));
    if (is !== 'about') {
      const key = keyOf(is === 'name' ? tellingWords(page.title) : telling);
      this.called[is].set(key, [...(this.called[is].get(key) ?? []), page]);
    }
    for (const term of terms) {
      const others = this.having.get(term);
      if (others) others.push(at);
      else this.having.set(term, [at]);
    }
    const single = [...terms].filter(isSingle).length;
    this.lengths.push({ all: terms.size, single });
    this.allLengths += terms.size;
    this.vocabulary.learn(words);
  }

  /** Whether one of some keys is the name of a page, or what people say for it. */
  isCalled(page: SearchPage, is: 'name' | 'said', keys: readonly string[]): boolean {
    return keys.some((key) => this.called[is].get(key)?.includes(page));
  }

  /** How much a term tells: the rarer, the more. */
  rarityOf(term: string): number {
    return Math.log(1 + this.phrases.length / (1 + (this.having.get(term)?.length ?? 0)));
  }

  /** Phrases that hold at least one of some terms; each term has a weight. */
  find(weights: ReadonlyMap<string, number>, unfinished: string | undefined): PhraseHit[] {
    const found = new Map<number, { score: number; terms: string[] }>();
    for (const [term, weight] of this.withBeginning(weights, unfinished)) {
      for (const at of this.having.get(term) ?? []) {
        const hit = found.get(at) ?? { score: 0, terms: [] };
        hit.score += weight * this.rarityOf(term) * this.worthIn(at);
        hit.terms.push(term);
        found.set(at, hit);
      }
    }
    return [...found].flatMap(([at, { score, terms }]) => {
      const phrase = this.phrases[at];
      return phrase
        ? [{ phrase, score: score * terms.length * this.wholeness(at, terms), terms }]
        : [];
    });
  }

  /** Terms with their weights, and those that the last, unfinished one may become. */
  private withBeginning(weights: ReadonlyMap<string, number>, unfinished: string | undefined) {
    if (unfinished === undefined) return weights;
    const longer = [...this.having.keys()].filter(
      (term) => term.startsWith(unfinished) && isSingle(term) && !weights.has(term),
    );
    return new Map([...weights, ...longer.map((term) => [term, begun] as const)]);
  }

  private worthIn(at: number): number {
    const { k, b, d } = bm25;
    const long = ((this.lengths[at]?.all ?? 1) * this.phrases.length) / this.allLengths;
    return d + (k + 1) / (1 + k * (1 - b + b * long));
  }

  private wholeness(at: number, terms: readonly string[]): number {
    const share = terms.filter(isSingle).length / (this.lengths[at]?.single ?? 1);
    return wholly.from + (wholly.to - wholly.from) * Math.min(1, share) ** 2;
  }
}

function isSingle(term: string): boolean {
  return !term.includes(' ');
}

function phrasesOf(page: SearchPage): Phrase[] {
  const { title, initials = '', about, say = [] } = page;
  return [
    { page, words: `${title} ${initials}`.trim(), is: 'name' },
    ...say.map((words): Phrase => ({ page, words, is: 'said' })),
    ...(about === undefined ? [] : [{ page, words: about, is: 'about' } as const]),
  ];
}
