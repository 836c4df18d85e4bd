import type { CalendarDate, TimeOfDay } from '../date.ts';
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
  wordsOf,
} from './words.ts';

/** A moment on the wall in Europe/London. */
export interface Moment {
  date: CalendarDate;
  time: TimeOfDay;
}

/** What was typed, as the index is asked for it. */
export interface Question {
  words: readonly string[];
  /** Keys of its keywords, as typed and as corrected: an equal phrase has the same. */
  keys: readonly string[];
  /** The key without keywords that only ask for a kind of thing. */
  subject: string;
  /** Its keywords without pronouns, each with the terms it may be found by, and whether it only
   * asks for a kind of thing (“number”). */
  keywords: readonly { word: string; terms: readonly string[]; asks: boolean }[];
  /** Each term to look for, and its weight. */
  weights: ReadonlyMap<string, number>;
  /** Words that no page has, with what they were read as. */
  corrections: readonly { typed: string; readAs: string }[];
  /** The kind of thing that was asked for, if the words say one. */
  asksFor: Intent | undefined;
}

/** The weight of terms beside keywords, which have 1. */
const termWeights = { bigram: 0.25, slang: 0.5, intent: 0.4 };

/** How many keywords a question for a kind of thing has at most: in a sentence, “ring” is a part. */
const longestIntent = 5;

/** The longest slang that is looked for, in words. */
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

/** Slang ready to be looked up: what is typed, to the words this site has for it. */
export type SlangTable = ReadonlyMap<string, readonly string[]>;

/** A table of slang, by what is typed. */
export function slangTable(slang: readonly Slang[]): SlangTable {
  const table = new Map<string, string[]>();
  for (const { typed, means } of slang) {
    const ours = wordsOf(means).filter((word) => !isStopWord(word));
    for (const words of typed) {
      const key = wordsOf(words).join(' ');
      table.set(key, [...(table.get(key) ?? []), ...ours]);
    }
  }
  return table;
}

/** What was typed, with likely spellings and our words for slang beside it. */
export function questionOf(typed: string, index: PhraseIndex, slang: SlangTable): Question {
  const words = wordsOf(typed);
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
    const parts = index.partsOf(word);
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

/** The kind of thing that is asked for, where something else is named too. */
function intentOf(keywords: readonly string[]): Intent | undefined {
  if (keywords.length > longestIntent) return undefined;
  const intents = Object.entries(intentWords) as [Intent, ReadonlySet<string>][];
  return intents.find(
    ([, words]) =>
      keywords.some((word) => words.has(word)) && keywords.some((word) => !words.has(word)),
  )?.[0];
}

/** Slang of two words or more that stands in some words, with our words for it. */
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
