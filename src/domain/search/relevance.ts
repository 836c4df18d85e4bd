import { type PageKind, pageKinds } from '../page-kind.ts';
import type { SearchPage } from './data.ts';
import type { PhraseHit, PhraseIndex } from './phrase-index.ts';
import type { Question } from './question.ts';
import { weightOfWord } from './words.ts';

/** A page that was found, its score, and the phrases it was found by. */
export interface Found {
  page: SearchPage;
  score: number;
  hits: PhraseHit[];
  /** How much of what was asked its phrases have together, from 0 to 1: words count by how rare they are. */
  share: number;
  /** How much of it the best of its phrases has alone. */
  bestShare: number;
  /** Whether it is a guide whose name has a word of it. */
  isNamed: boolean;
  /** Whether what was asked is its name, its initials or what people say of it, whole. */
  isExactName: boolean;
  /** Why it stands higher or lower than its phrases alone would put it. */
  rules: string[];
}

/** What a term of the glossary counts beside pages. */
const glossaryWeight = 0.7;

/** What a page counts, by its kind. */
export function weightOf({ kind }: SearchPage): number {
  // “Project, 2020-21”.
  const [name = ''] = kind.split(',');
  return name in pageKinds ? pageKinds[name as PageKind].weight : glossaryWeight;
}

/** Kinds that are a record of what was done: they have no other name than their title. */
export function isRecord(page: SearchPage): boolean {
  return weightOf(page) < 0.55;
}

/** The least score of a page that is about a few words: chance matches score less. */
const minimumScore = 55;

/**
 * Whether a page is about what was asked. One or two words must both be there; a few more must
 * stand together in one of its phrases, or nearly all be there; of a sentence, much is by the way.
 */
export function isAbout(question: Question, found: Found): boolean {
  const { page, share, bestShare, score, isExactName } = found;
  const { length } = subjectsOf(question);
  if (length > 4) return share >= 0.4;
  if (length > 1 && score < minimumScore * weightOf(page) && !isExactName) return false;
  return share + bestShare >= (length <= 2 ? 1.4 : 1.1);
}

/**
 * Whether a page comes near: of two words it has the one that tells more, or it is a guide named by
 * one; of a sentence less will do.
 */
export function isNear(question: Question, { share, isNamed }: Found): boolean {
  const least = Math.max(0.2, 0.6 - 0.05 * subjectsOf(question).length);
  return share > Math.min(least, isNamed ? 0.35 : 1);
}

function subjectsOf({ keywords }: Question) {
  return keywords.filter(({ asks }) => !asks);
}

/** The highest IDF that counts in a sentence: a word that no page has is often by the way. */
const highestIdf = 6;

/** How much of what was asked some terms are, by IDF; an age or a sum that no page has does not count. */
export function shares({ keywords }: Question, index: PhraseIndex) {
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
