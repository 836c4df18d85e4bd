import { type PageKind, pageKinds } from '../page-kind.ts';
import type { SearchPage } from './data.ts';
import type { PhraseHit, PhraseIndex } from './phrase-index.ts';
import type { Question } from './question.ts';
import { weightOfWord } from './words.ts';

/** A page that was found, its score, and the phrases that matched. */
export interface Found {
  page: SearchPage;
  score: number;
  hits: PhraseHit[];
  /** The share of the query that its phrases have together, from 0 to 1; rare words count more. */
  share: number;
  /** The share that its best phrase has alone. */
  bestShare: number;
  /** True if it is a guide whose name has a word of the query. */
  isNamed: boolean;
  /** True if the query is exactly its name, its initials or what people say of it. */
  isExactName: boolean;
  /** The rules that changed its score, for `npm run search`. */
  rules: string[];
}

/** The weight of a term of the glossary. */
const glossaryWeight = 0.7;

/** The weight of a page, by its kind. */
export function weightOf({ kind }: SearchPage): number {
  // “Project, 2020-21”.
  const [name = ''] = kind.split(',');
  return name in pageKinds ? pageKinds[name as PageKind].weight : glossaryWeight;
}

/** True for kinds that record what was done: they have no other name than their title. */
export function isRecord(page: SearchPage): boolean {
  return weightOf(page) < 0.55;
}

/** The least score of a relevant page for a few words: chance matches score less. */
const minimumScore = 55;

/**
 * True if a page is about the query. Of one or two words it needs all; of a few more it needs nearly
 * all, or most in one phrase; of a sentence less than half is enough.
 */
export function isAbout(question: Question, found: Found): boolean {
  const { page, share, bestShare, score, isExactName } = found;
  const { length } = subjectsOf(question);
  if (length > 4) return share >= 0.4;
  if (length > 1 && score < minimumScore * weightOf(page) && !isExactName) return false;
  return share + bestShare >= (length <= 2 ? 1.4 : 1.1);
}

/**
 * True if a page is close to the query: of two words it has the rarer, or it is a guide named by one; of
 * a sentence less is enough.
 */
export function isNearMatch(question: Question, { share, isNamed }: Found): boolean {
  const least = Math.max(0.2, 0.6 - 0.05 * subjectsOf(question).length);
  return share > Math.min(least, isNamed ? 0.35 : 1);
}

function subjectsOf({ keywords }: Question) {
  return keywords.filter(({ asks }) => !asks);
}

/** The cap on IDF in a sentence: a word that no page has is often beside the point. */
const highestIdf = 6;

/** Measures which share of a query some terms are, by IDF, without numbers that no page has. */
export function shareMeasure({ keywords }: Question, index: PhraseIndex) {
  const most = keywords.length > 4 ? highestIdf : Infinity;
  const asked = keywords
    .filter(({ asks, word }) => !asks && (index.vocabulary.knows(word) || !/\d/.test(word)))
    .map(({ terms, word }) => ({
      terms,
      weight: weightOfWord(word) * Math.min(most, index.idfOf(terms[0] ?? '')),
    }));
  const sum = (list: typeof asked) => list.reduce((total, { weight }) => total + weight, 0);
  const total = sum(asked);
  return (has: ReadonlySet<string>) =>
    total === 0 ? 0 : sum(asked.filter(({ terms }) => terms.some((term) => has.has(term)))) / total;
}
