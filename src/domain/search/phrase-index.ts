import type { SearchData, SearchPage } from './data.ts';
import { Vocabulary } from './vocabulary.ts';
import { readBloomFilter } from './bloom-filter.ts';
import { stemOf, keywordsOf, tokenize } from './words.ts';

/** One text that a page is found by: its name, its initials, what people say, or what it is about. */
interface Phrase {
  page: SearchPage;
  words: string;
  field: 'name' | 'initials' | 'peopleSay' | 'about';
}

/** A phrase that has some of the terms of a query, and its score. */
export interface PhraseHit {
  /** The number of the phrase. */
  at: number;
  phrase: Phrase;
  score: number;
  /** The terms that it has. */
  terms: string[];
}

/** The factors for phrases of which almost nothing, and of which every word, was typed. */
const coverage = { from: 0.7, to: 1.5 };

/** BM25+: saturation, length normalisation, and the least worth of a match. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };

/** The weight of a prefix match, while a word is being typed. */
const prefixWeight = 0.2;

/** How many phrases are indexed between two calls of `yieldToBrowser`. */
const slice = 20;

/** An inverted index of every phrase of every page: each phrase is a small document. */
export class PhraseIndex {
  readonly vocabulary: Vocabulary;
  private readonly phrases: Phrase[];
  /** The number of each stem. */
  private readonly numbers = new Map<string, number>();
  /** The keywords of each phrase, as the numbers of their stems. */
  private readonly stems: number[][] = [];
  /** Which phrases have a stem, by its number. */
  private readonly postings: number[][] = [];
  private totalLength = 0;

  private constructor({ pages, english }: SearchData) {
    this.vocabulary = new Vocabulary(readBloomFilter(english));
    this.phrases = pages.flatMap(phrasesOf);
  }

  /** Builds the index in slices; `yieldToBrowser` lets the browser do something else in between. */
  static async of(
    data: SearchData,
    yieldToBrowser = () => Promise.resolve(),
  ): Promise<PhraseIndex> {
    const index = new PhraseIndex(data);
    await yieldToBrowser();
    for (const [at, phrase] of index.phrases.entries()) {
      index.add(at, phrase);
      if (at % slice === slice - 1) await yieldToBrowser();
    }
    for (const { typed } of data.slang) {
      index.vocabulary.add(typed.flatMap(tokenize));
      await yieldToBrowser();
    }
    return index;
  }

  private add(at: number, { words }: Phrase) {
    const keywords = keywordsOf(words);
    const stems = keywords.map((word) => this.numberOf(stemOf(word)));
    for (const stem of stems) {
      const posting = this.postings[stem];
      // A word that a phrase has twice counts once.
      if (posting?.[posting.length - 1] !== at) posting?.push(at);
    }
    this.stems.push(stems);
    this.totalLength += countTerms(stems);
    this.vocabulary.add(keywords);
  }

  private numberOf(stem: string): number {
    const known = this.numbers.get(stem);
    if (known !== undefined) return known;
    this.numbers.set(stem, this.postings.length);
    return this.postings.push([]) - 1;
  }

  /** True if a phrase has exactly the keywords of a key. */
  matchesExactly({ at }: PhraseHit, keys: readonly string[]): boolean {
    return keys.some((key) => {
      const stems = key.split(' ').map((stem) => this.numbers.get(stem));
      return (
        stems.length === this.stems[at]?.length &&
        stems.every((stem, index) => stem === this.stems[at]?.[index])
      );
    });
  }

  /** The inverse document frequency of a term: the rarer it is, the more it counts. */
  idfOf(term: string): number {
    return this.idf(this.phrasesWith(term).length);
  }

  private idf(documentFrequency: number): number {
    return Math.log(1 + this.phrases.length / (1 + documentFrequency));
  }

  /** The numbers of the phrases with a stem, or a bigram. */
  private phrasesWith(term: string): readonly number[] {
    const [first = '', second] = term.split(' ');
    const one = this.numbers.get(first);
    if (second === undefined) return this.postings[one ?? -1] ?? [];
    const other = this.numbers.get(second);
    const [ones = [], others = []] = [this.postings[one ?? -1], this.postings[other ?? -1]];
    return (ones.length < others.length ? ones : others).filter((at) =>
      this.stems[at]?.some((stem, index, all) => stem === one && all[index + 1] === other),
    );
  }

  /** Splits a bigram that was typed as one word: `hatecrime`. */
  splitWord(word: string): string | undefined {
    if (this.vocabulary.knows(word)) return undefined;
    for (let cut = 3; cut <= word.length - 3; cut++) {
      const parts = [word.slice(0, cut), word.slice(cut)];
      if (this.phrasesWith(parts.map(stemOf).join(' ')).length > 0) return parts.join(' ');
    }
    return undefined;
  }

  /** Finds phrases with at least one of the weighted terms. */
  find(weights: ReadonlyMap<string, number>, unfinished: string | undefined): PhraseHit[] {
    const found = new Map<number, PhraseHit>();
    for (const [term, weight] of this.withPrefixMatches(weights, unfinished)) {
      const matches = this.phrasesWith(term);
      const idf = this.idf(matches.length);
      for (const at of matches) {
        const phrase = this.phrases[at];
        if (!phrase) continue;
        const hit = found.get(at) ?? { at, phrase, score: 0, terms: [] };
        hit.score += weight * idf * this.termScoreIn(at);
        hit.terms.push(term);
        found.set(at, hit);
      }
    }
    for (const hit of found.values()) hit.score *= hit.terms.length * this.coverageOf(hit);
    return [...found.values()];
  }

  /** Adds all terms that begin with the last, unfinished word. */
  private withPrefixMatches(weights: ReadonlyMap<string, number>, unfinished: string | undefined) {
    if (unfinished === undefined) return weights;
    const longer = [...this.numbers.keys()].filter(
      (term) => term.startsWith(unfinished) && !weights.has(term),
    );
    return new Map([...weights, ...longer.map((term) => [term, prefixWeight] as const)]);
  }

  /** The BM25+ score of a term that a phrase has once. */
  private termScoreIn(at: number): number {
    const { k, b, d } = bm25;
    const length = (countTerms(this.stems[at] ?? []) * this.phrases.length) / this.totalLength;
    return d + (k + 1) / (1 + k * (1 - b + b * length));
  }

  private coverageOf({ at, terms }: PhraseHit): number {
    const share = terms.filter(isSingle).length / (this.stems[at]?.length ?? 1);
    return coverage.from + (coverage.to - coverage.from) * Math.min(1, share) ** 2;
  }
}

/** How many terms a phrase has: its keywords and their bigrams. */
function countTerms(stems: readonly number[]): number {
  return 2 * stems.length - 1;
}

function isSingle(term: string): boolean {
  return !term.includes(' ');
}

function phrasesOf(page: SearchPage): Phrase[] {
  const { title, initials, about, say = [] } = page;
  return [
    { page, words: title, field: 'name' },
    ...(initials === undefined ? [] : [{ page, words: initials, field: 'initials' } as const]),
    ...say.map((words): Phrase => ({ page, words, field: 'peopleSay' })),
    ...(about === undefined ? [] : [{ page, words: about, field: 'about' } as const]),
  ];
}
