import type { Intent, Slang } from './data.ts';
import type { PhraseIndex } from './phrase-index.ts';
import {
  isStopWord,
  bigramsOf,
  stemKey,
  stemOf,
  keywordsOf,
  weightOfWord,
  withoutPronouns,
  tokenize,
} from './words.ts';

/** A parsed query. */
export interface Question {
  words: readonly string[];
  /** Stem keys of its keywords, as typed and as corrected, to compare with those of phrases. */
  keys: readonly string[];
  /** The stem key without keywords that only name a kind of answer. */
  subject: string;
  /** Its keywords without pronouns, with their terms; `asks` if one only names a kind of answer. */
  keywords: readonly { word: string; terms: readonly string[]; asks: boolean }[];
  /** The weight of each term to look for. */
  weights: ReadonlyMap<string, number>;
  /** Misspelt words, and what they were corrected to. */
  corrections: readonly { typed: string; readAs: string }[];
  /** The kind of answer that was asked for, if any. */
  asksFor: Intent | undefined;
}

/** The weights of other terms; a keyword has 1. */
const termWeights = { bigram: 0.25, slang: 0.5, intent: 0.4 };

/** The most keywords of a query that names a kind of answer: in a sentence “ring” is just a word. */
const longestIntent = 5;

/** The most words of slang. */
const longestSlang = 5;

const intentWords: Readonly<Record<Intent, ReadonlySet<string>>> = {
  figures: set('statistics statistic stats figures numbers rate rates data'),
  contact: set(
    'number phone telephone helpline hotline ring call contact address opening times hours open closed',
  ),
  school: set(
    'lesson lessons talk talks assembly workshop workshops pupils programme pshe curriculum school schools class',
  ),
  meaning: set('mean means meaning stand stands definition'),
  meeting: set('meeting meetings'),
  report: set('report reporting'),
};

/** Maps slang to the words of this site. */
export type SlangTable = ReadonlyMap<string, readonly string[]>;

/** Prepares slang for look-up. */
export function slangTable(slang: readonly Slang[]): SlangTable {
  const table = new Map<string, string[]>();
  for (const { typed, means } of slang) {
    const ours = tokenize(means).filter((word) => !isStopWord(word));
    for (const words of typed) {
      const key = tokenize(words).join(' ');
      table.set(key, [...(table.get(key) ?? []), ...ours]);
    }
  }
  return table;
}

/** Parses a query: corrects spelling, adds our words for slang, finds the kind of answer. */
export function questionOf(typed: string, index: PhraseIndex, slang: SlangTable): Question {
  const words = tokenize(typed);
  const all = keywordsOf(typed);
  const distinct = [...new Set(withoutPronouns(all))];
  const asksFor = /^how m(?:any|uch) /.test(words.join(' ')) ? 'figures' : intentOf(distinct);
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => {
    weights.set(term, Math.max(weights.get(term) ?? 0, weight));
    return term;
  };
  const readAs = new Map<string, string>();
  const long = longSlangIn(words, slang);
  const keywords = distinct.map((word) => {
    const parts = index.splitWord(word);
    const likely = parts ? [{ word: parts, chance: 0.8 }] : index.vocabulary.likely(word);
    if (likely[0]) readAs.set(word, likely[0].word);
    const ours = [
      ...(slang.get(likely[0]?.word ?? word) ?? []),
      ...long.flatMap(({ phrase, means }) => (phrase.includes(word) ? means : [])),
    ];
    const asks = asksFor !== undefined && intentWords[asksFor].has(word);
    const weight = asks ? termWeights.intent : weightOfWord(word);
    return {
      word,
      asks,
      terms: [
        add(stemOf(word), weight),
        ...likely.flatMap(({ word: other, chance }) =>
          other.split(' ').map((part) => add(stemOf(part), chance)),
        ),
        ...ours.map((other) => add(stemOf(other), termWeights.slang)),
      ],
    };
  });
  // “phone number” is no subject.
  const read = all.flatMap((word) => (readAs.get(word) ?? word).split(' '));
  const subjects = read.map((word) => (asksFor && intentWords[asksFor].has(word) ? '' : word));
  for (const bigram of bigramsOf(subjects)) {
    if (!/^ | $/.test(bigram)) add(bigram, termWeights.bigram);
  }
  return {
    words,
    keys: [all, read].map(stemKey),
    subject: stemKey(subjects.filter((word) => word !== '')),
    keywords,
    weights,
    corrections: [...readAs].map(([from, to]) => ({ typed: from, readAs: to })),
    asksFor,
  };
}

/** The kind of answer that is asked for, if the query also names a subject. */
function intentOf(keywords: readonly string[]): Intent | undefined {
  if (keywords.length > longestIntent) return undefined;
  const intents = Object.entries(intentWords) as [Intent, ReadonlySet<string>][];
  return intents.find(
    ([, words]) =>
      keywords.some((word) => words.has(word)) && keywords.some((word) => !words.has(word)),
  )?.[0];
}

/** All slang of two or more words in a query, with our words for it. */
function longSlangIn(words: readonly string[], slang: SlangTable) {
  return words.flatMap((_, start) =>
    Array.from({ length: longestSlang - 1 }, (_, more) => {
      const phrase = words.slice(start, start + more + 2);
      return { phrase, means: slang.get(phrase.join(' ')) ?? [] };
    }).filter(({ means }) => means.length > 0),
  );
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
