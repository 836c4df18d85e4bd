import type { SearchData, SearchPage } from './data.ts';
import { Vocabulary } from './vocabulary.ts';
import { unpackWords } from './word-filter.ts';
import { stemOf, tellingWords, wordsOf } from './words.ts';

/** One thing that a page is found by: its name, its initials, what people say, or what it is about. */
interface Phrase {
  page: SearchPage;
  words: string;
  is: 'name' | 'initials' | 'said' | 'about';
}

/** A phrase that holds some of what was asked, and how well it answers. */
export interface PhraseHit {
  /** Which phrase of the index it is. */
  at: number;
  phrase: Phrase;
  score: number;
  /** The terms of it that were asked for. */
  terms: string[];
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
  /** The number of each stem. */
  private readonly numbers = new Map<string, number>();
  /** The telling words of each phrase, as the numbers of their stems. */
  private readonly stems: number[][] = [];
  /** Which phrases have a stem, by its number. */
  private readonly having: number[][] = [];
  private allLengths = 0;

  private constructor({ pages, english }: SearchData) {
    this.vocabulary = new Vocabulary(unpackWords(english));
    this.phrases = pages.flatMap(phrasesOf);
  }

  /** Indexes everything, a slice at a time; `breathe` lets the browser do something else between. */
  static async of(data: SearchData, breathe = () => Promise.resolve()): Promise<PhraseIndex> {
    const made = new PhraseIndex(data);
    await breathe();
    for (const [at, phrase] of made.phrases.entries()) {
      made.add(at, phrase);
      if (at % slice === slice - 1) await breathe();
    }
    for (const { typed } of data.slang) {
      made.vocabulary.learn(typed.flatMap(wordsOf));
      await breathe();
    }
    return made;
  }

  private add(at: number, { words }: Phrase) {
    const telling = tellingWords(words);
    const stems = telling.map((word) => this.numberOf(stemOf(word)));
    for (const stem of stems) {
      const others = this.having[stem];
      // A word that a phrase has twice counts once.
      if (others?.[others.length - 1] !== at) others?.push(at);
    }
    this.stems.push(stems);
    this.allLengths += lengthOf(stems);
    this.vocabulary.learn(telling);
  }

  private numberOf(stem: string): number {
    const known = this.numbers.get(stem);
    if (known !== undefined) return known;
    this.numbers.set(stem, this.having.length);
    return this.having.push([]) - 1;
  }

  /** Whether the words of a phrase are those of a key, no more and no less. */
  isCalled({ at }: PhraseHit, keys: readonly string[]): boolean {
    return keys.some((key) => {
      const stems = key.split(' ').map((stem) => this.numbers.get(stem));
      return (
        stems.length === this.stems[at]?.length &&
        stems.every((stem, index) => stem === this.stems[at]?.[index])
      );
    });
  }

  /** How much a term tells: the rarer, the more. */
  rarityOf(term: string): number {
    return this.rarity(this.phrasesWith(term).length);
  }

  private rarity(having: number): number {
    return Math.log(1 + this.phrases.length / (1 + having));
  }

  /** The phrases that have a stem, or a pair of them beside each other. */
  private phrasesWith(term: string): readonly number[] {
    const [first = '', second] = term.split(' ');
    const one = this.numbers.get(first);
    if (second === undefined) return this.having[one ?? -1] ?? [];
    const other = this.numbers.get(second);
    const [having = [], others = []] = [this.having[one ?? -1], this.having[other ?? -1]];
    return (having.length < others.length ? having : others).filter((at) =>
      this.stems[at]?.some((stem, index, all) => stem === one && all[index + 1] === other),
    );
  }

  /** Two words that were written as one, and stand beside each other somewhere: `hatecrime`. */
  partsOf(word: string): string | undefined {
    if (this.vocabulary.knows(word)) return undefined;
    for (let cut = 3; cut <= word.length - 3; cut++) {
      const parts = [word.slice(0, cut), word.slice(cut)];
      if (this.phrasesWith(parts.map(stemOf).join(' ')).length > 0) return parts.join(' ');
    }
    return undefined;
  }

  /** Phrases that hold at least one of some terms; each term has a weight. */
  find(weights: ReadonlyMap<string, number>, unfinished: string | undefined): PhraseHit[] {
    const found = new Map<number, PhraseHit>();
    for (const [term, weight] of this.withBeginning(weights, unfinished)) {
      const having = this.phrasesWith(term);
      const rarity = this.rarity(having.length);
      for (const at of having) {
        const phrase = this.phrases[at];
        if (!phrase) continue;
        const hit = found.get(at) ?? { at, phrase, score: 0, terms: [] };
        hit.score += weight * rarity * this.worthIn(at);
        hit.terms.push(term);
        found.set(at, hit);
      }
    }
    for (const hit of found.values()) hit.score *= hit.terms.length * this.wholeness(hit);
    return [...found.values()];
  }

  /** Terms with their weights, and those that the last, unfinished one may become. */
  private withBeginning(weights: ReadonlyMap<string, number>, unfinished: string | undefined) {
    if (unfinished === undefined) return weights;
    const longer = [...this.numbers.keys()].filter(
      (term) => term.startsWith(unfinished) && !weights.has(term),
    );
    return new Map([...weights, ...longer.map((term) => [term, begun] as const)]);
  }

  private worthIn(at: number): number {
    const { k, b, d } = bm25;
    const long = (lengthOf(this.stems[at] ?? []) * this.phrases.length) / this.allLengths;
    return d + (k + 1) / (1 + k * (1 - b + b * long));
  }

  private wholeness({ at, terms }: PhraseHit): number {
    const share = terms.filter(isSingle).length / (this.stems[at]?.length ?? 1);
    return wholly.from + (wholly.to - wholly.from) * Math.min(1, share) ** 2;
  }
}

/** How many terms a phrase has: its words, and the pairs of them. */
function lengthOf(stems: readonly number[]): number {
  return 2 * stems.length - 1;
}

function isSingle(term: string): boolean {
  return !term.includes(' ');
}

function phrasesOf(page: SearchPage): Phrase[] {
  const { title, initials, about, say = [] } = page;
  return [
    { page, words: title, is: 'name' },
    ...(initials === undefined ? [] : [{ page, words: initials, is: 'initials' } as const]),
    ...say.map((words): Phrase => ({ page, words, is: 'said' })),
    ...(about === undefined ? [] : [{ page, words: about, is: 'about' } as const]),
  ];
}
