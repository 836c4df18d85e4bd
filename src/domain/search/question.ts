import type { CalendarDate, TimeOfDay } from '../date.ts';
import type { Intent, Slang } from './data.ts';
import type { PhraseIndex } from './phrase-index.ts';
import {
  isStopWord,
  keyOf,
  pairsOf,
  stemOf,
  tellingWords,
  tellsOf,
  withoutPersons,
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
  /** Its telling words, as typed and as read: what it has in common with a phrase that is the same. */
  keys: readonly string[];
  /** The same without those that only ask for a kind of thing. */
  subject: string;
  /** The words that say something of the subject, each with the terms it may be found by,
   * and whether it only asks for a kind of thing (“number”). */
  saying: readonly { word: string; terms: readonly string[]; asks: boolean }[];
  /** Each term to look for, and how much it counts. */
  weights: ReadonlyMap<string, number>;
  /** Words that no page has, with what they were read as. */
  respelt: readonly { typed: string; readAs: string }[];
  /** The kind of thing that was asked for, if the words say one. */
  asksFor: Intent | undefined;
}

/** How much what was not typed counts beside what was. */
const worth = { pair: 0.25, slang: 0.5, intent: 0.4 };

/** How many telling words a question for a kind of thing has at most: of a sentence, “ring” is a part. */
const longestAsking = 5;

/** The longest slang that is looked for, in words. */
const longestSlang = 5;

const asking: Readonly<Record<Intent, ReadonlySet<string>>> = {
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
  const telling = tellingWords(typed);
  const content = [...new Set(withoutPersons(telling))];
  const asksFor = /^how m(?:any|uch) /.test(words.join(' ')) ? 'figures' : intentOf(content);
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => {
    weights.set(term, Math.max(weights.get(term) ?? 0, weight));
    return term;
  };
  const readAs = new Map<string, string>();
  const long = longSlangIn(words, slang);
  const saying = content.map((word) => {
    const parts = index.partsOf(word);
    const likely = parts ? [{ word: parts, chance: 0.8 }] : index.vocabulary.likely(word);
    if (likely[0]) readAs.set(word, likely[0].word);
    const ours = [
      ...(slang.get(likely[0]?.word ?? word) ?? []),
      ...long.flatMap(({ phrase, means }) => (phrase.includes(word) ? means : [])),
    ];
    const asks = asksFor !== undefined && asking[asksFor].has(word);
    const weight = asks ? worth.intent : tellsOf(word);
    return {
      word,
      asks,
      terms: [
        add(stemOf(word), weight),
        ...likely.flatMap(({ word: other, chance }) =>
          other.split(' ').map((part) => add(stemOf(part), chance)),
        ),
        ...ours.map((other) => add(stemOf(other), worth.slang)),
      ],
    };
  });
  // “phone number” is no subject.
  const read = telling.flatMap((word) => (readAs.get(word) ?? word).split(' '));
  const subjects = read.map((word) => (asksFor && asking[asksFor].has(word) ? '' : word));
  for (const pair of pairsOf(subjects)) if (!/^ | $/.test(pair)) add(pair, worth.pair);
  return {
    words,
    keys: [telling, read].map(keyOf),
    subject: keyOf(subjects.filter((word) => word !== '')),
    saying,
    weights,
    respelt: [...readAs].map(([from, to]) => ({ typed: from, readAs: to })),
    asksFor,
  };
}

/** The kind of thing that is asked for, where something else is named too. */
function intentOf(saying: readonly string[]): Intent | undefined {
  if (saying.length > longestAsking) return undefined;
  const intents = Object.entries(asking) as [Intent, ReadonlySet<string>][];
  return intents.find(
    ([, words]) =>
      saying.some((word) => words.has(word)) && saying.some((word) => !words.has(word)),
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
