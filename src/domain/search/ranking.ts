import { type PageKind, pageKinds } from '../page-kind.ts';
import type { Intent, SearchPage } from './data.ts';
import type { PhraseHit, PhraseIndex } from './phrase-index.ts';
import type { Question } from './question.ts';
import { stemOf, tellsOf, wordsOf } from './words.ts';

/** A page that was found, how well it answers, and by which of its phrases. */
export interface Found {
  page: SearchPage;
  score: number;
  because: PhraseHit[];
  /** How much of what was asked it is about, from 0 to 1: words count by how rare they are. */
  share: number;
  /** How much of it one of its phrases has. */
  inOne: number;
  /** Whether it is a guide whose name has a word of it. */
  isNamed: boolean;
  /** Whether what was asked is its name, its initials or what people say of it, whole. */
  isCalled: boolean;
  /** Why it stands higher or lower than its phrases alone would put it. */
  rules: string[];
}

/** How many phrases of a page count: a long sentence is seldom in one, and has words of many. */
const mostPhrases = 12;

/** What it counts where the words stand. */
const standsIn = { name: 1.3, initials: 0.5, said: 1, about: 0.6 };

/** What a term of the glossary weighs beside pages. */
const weightOfTerm = 0.7;

function weightOf({ kind }: SearchPage): number {
  // “Project, 2020-21”.
  const [name = ''] = kind.split(',');
  return name in pageKinds ? pageKinds[name as PageKind].weight : weightOfTerm;
}

function isProject({ kind }: SearchPage): boolean {
  return kind.startsWith('Project' satisfies PageKind);
}

const liftOf: Readonly<Record<Intent, number>> = {
  figures: 5,
  contact: 2,
  school: 2.5,
  meaning: 4,
  meeting: 2,
  report: 1.5,
};

/** Kinds that are a record of what was done: they have no other name than their title. */
function isRecord(page: SearchPage): boolean {
  return weightOf(page) < 0.55;
}

/** Pages that hold some of what was asked, the best first. */
export function rank(question: Question, index: PhraseIndex): Found[] {
  const last = question.words[question.words.length - 1];
  const unfinished = last !== undefined && last.length >= 4 ? stemOf(last) : undefined;
  const hits = new Map<SearchPage, PhraseHit[]>();
  for (const hit of index.find(question.weights, unfinished)) {
    const { page } = hit.phrase;
    const others = hits.get(page);
    if (others) others.push(hit);
    else hits.set(page, [hit]);
  }
  const found = [...hits]
    .map(([page, phrases]) => scored(page, phrases, question, index))
    .filter(({ score }) => score > 0)
    .sort(byScore);
  return belowHelp(found, question);
}

function byScore(a: Found, b: Found): number {
  return b.score - a.score;
}

/** How many pages of help stand above what was once done about the same. */
const helpFirst = 3;

/** Past projects stand below help that is about what was asked, whatever they are called. */
function belowHelp(found: readonly Found[], question: Question): Found[] {
  const help = found.filter((one) => !isRecord(one.page) && isAbout(question, one));
  const least = help[Math.min(help.length, helpFirst) - 1]?.score ?? Infinity;
  return found
    .map((one) =>
      isProject(one.page) && one.score >= least ? { ...one, score: least * 0.99 } : one,
    )
    .sort(byScore);
}

function scored(
  page: SearchPage,
  hits: readonly PhraseHit[],
  question: Question,
  index: PhraseIndex,
): Found {
  const because = hits
    .map((hit) => ({ ...hit, score: hit.score * standsIn[hit.phrase.is] }))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostPhrases);
  const shareOf = shares(question, index);
  const share = shareOf(new Set(hits.flatMap(({ terms }) => terms)));
  const inOne = Math.max(...because.map(({ terms }) => shareOf(new Set(terms))));
  const isNamed = page.kind === 'Guide' && hits.some(({ phrase }) => phrase.is === 'name');
  let score = because.reduce((sum, hit) => sum + hit.score, 0);
  score *= weightOf(page) * share ** 1.5;
  const rules: string[] = [];
  const called = calledSo(page, hits, question, index);
  for (const [times, rule] of [called, wanted(page, question.asksFor)]) {
    if (times === 1) continue;
    score *= times;
    rules.push(`${rule} × ${String(times)}`);
  }
  return { page, score, because, share, inOne, isNamed, isCalled: called[0] !== 1, rules };
}

/** How many little words of a name may be left out: “scams fraud”. */
const mostLeftOut = 2;

/** A page of exactly that name comes first; then one that people call so. */
function calledSo(
  page: SearchPage,
  hits: readonly PhraseHit[],
  { words, keys, subject, asksFor }: Question,
  index: PhraseIndex,
): [number, string] {
  if (wordsOf(page.title).join() === words.join() && !isRecord(page)) return [9, 'its very name'];
  const names = page.answers === asksFor ? [...keys, subject] : keys;
  const called = new Set(
    hits
      .filter((hit) => index.isCalled(hit, names))
      // “Bank scam” is not the name of “What to tell the bank after a scam”.
      .filter(({ phrase }) => wordsOf(phrase.words).length <= words.length + mostLeftOut)
      .map(({ phrase }) => phrase.is),
  );
  if (called.has('initials')) return [9, 'its initials'];
  if (called.has('name')) return [isRecord(page) ? 9 : 4.5, 'called exactly that'];
  if (called.has('said')) return [isRecord(page) ? 1.2 : 3, 'people say exactly that'];
  return [1, ''];
}

/** A kind that was asked for by its own word stands before the others. */
function wanted(page: SearchPage, asksFor: Intent | undefined): [number, string] {
  if (asksFor === undefined) return [1, ''];
  if (page.answers !== asksFor)
    return [asksFor === 'figures' ? 0.2 : asksFor === 'school' ? 0.5 : 1, 'not what was asked for'];
  return [liftOf[asksFor], `what was asked for: ${asksFor}`];
}

/** What a page that is about a few words scores at least: one of a chance phrase or two scores less. */
const leastSure = 55;

/**
 * Whether a page is about what was asked. One or two words must both be there; a few more must
 * stand together in one of its phrases, or nearly all be there; of a sentence, much is by the way.
 */
export function isAbout(question: Question, found: Found): boolean {
  const { page, share, inOne, score, isCalled } = found;
  const { length } = subjectsOf(question);
  if (length > 4) return share >= 0.4;
  if (length > 1 && score < leastSure * weightOf(page) && !isCalled) return false;
  return share + inOne >= (length <= 2 ? 1.4 : 1.1);
}

/**
 * Whether a page comes near: of two words it has the one that tells more, or it is a guide named by
 * one; of a sentence less will do.
 */
export function isNear(question: Question, { share, isNamed }: Found): boolean {
  const least = Math.max(0.2, 0.6 - 0.05 * subjectsOf(question).length);
  return share > Math.min(least, isNamed ? 0.35 : 1);
}

function subjectsOf({ saying }: Question) {
  return saying.filter(({ asks }) => !asks);
}

/** How rare a word of a sentence may count: what no page has is often by the way. */
const rarest = 6;

/** How much of what was asked some terms are; a word that no page has counts most, but not an age or a sum. */
function shares({ saying }: Question, index: PhraseIndex) {
  const most = saying.length > 4 ? rarest : Infinity;
  const asked = saying
    .filter(({ asks, word }) => !asks && (index.vocabulary.knows(word) || !/\d/.test(word)))
    .map(({ terms, word }) => ({
      terms,
      tells: tellsOf(word) * Math.min(most, index.rarityOf(terms[0] ?? '')),
    }));
  const sum = (list: typeof asked) => list.reduce((all, { tells }) => all + tells, 0);
  const all = sum(asked);
  return (has: ReadonlySet<string>) =>
    all === 0 ? 0 : sum(asked.filter(({ terms }) => terms.some((term) => has.has(term)))) / all;
}
