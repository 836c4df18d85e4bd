import { type PageKind, pageKinds } from '../page-kind.ts';
import type { Intent, SearchPage } from './data.ts';
import type { PhraseHit, PhraseIndex } from './phrase-index.ts';
import type { Question } from './question.ts';
import { stemOf, tellingWords } from './words.ts';

/** A page that was found, how well it answers, and by which of its phrases. */
export interface Found {
  page: SearchPage;
  score: number;
  because: PhraseHit[];
  /** Every term of what was asked that one of its phrases has. */
  terms: ReadonlySet<string>;
  /** Why it stands higher or lower than its phrases alone would put it. */
  rules: string[];
}

/** What a page’s best four phrases count: one that answers whole is worth more than many that touch. */
const decay = [1, 0.7, 0.49, 0.34];

/** What it counts where the words stand. */
const standsIn = { name: 1.3, said: 1, about: 0.6 };

/** What a term of the glossary weighs beside pages. */
const weightOfTerm = 0.7;

function weightOf({ kind }: SearchPage): number {
  return kind in pageKinds ? pageKinds[kind as PageKind].weight : weightOfTerm;
}

const liftOf: Readonly<Record<Intent, number>> = {
  figures: 5,
  contact: 2,
  school: 2.5,
  meaning: 4,
  meeting: 2,
};

/** Kinds that are a record of what was done: they have no other name than their title. */
function isRecord(page: SearchPage): boolean {
  return weightOf(page) < 0.55;
}

/** Pages that hold some of what was asked, the best first. */
export function rank(question: Question, index: PhraseIndex): Found[] {
  const last = question.words.at(-1);
  const unfinished = last !== undefined && last.length >= 4 ? stemOf(last) : undefined;
  const hits = new Map<SearchPage, PhraseHit[]>();
  for (const hit of index.find(question.weights, unfinished)) {
    const { page } = hit.phrase;
    const others = hits.get(page);
    if (others) others.push(hit);
    else hits.set(page, [hit]);
  }
  return [...hits]
    .map(([page, phrases]) => scored(page, phrases, question))
    .sort((a, b) => b.score - a.score);
}

function scored(page: SearchPage, hits: readonly PhraseHit[], question: Question): Found {
  const because = hits
    .map((hit) => ({ ...hit, score: hit.score * standsIn[hit.phrase.is] }))
    .sort((a, b) => b.score - a.score)
    .slice(0, decay.length);
  let score = because.reduce((sum, hit, at) => sum + hit.score * (decay[at] ?? 0), 0);
  score *= weightOf(page);
  const rules: string[] = [];
  for (const [times, rule] of [calledSo(page, question), wanted(page, question.asksFor)]) {
    if (times === 1) continue;
    score *= times;
    rules.push(`${rule} × ${String(times)}`);
  }
  return { page, score, because, terms: new Set(hits.flatMap(({ terms }) => terms)), rules };
}

/** A page of exactly that name comes first; then one that people call so; then one named within. */
function calledSo(page: SearchPage, { key }: Question): [number, string] {
  const is = (name: string) => tellingWords(name).join(' ') === key;
  if (is(page.title)) return [isRecord(page) ? 1.5 : 4.5, 'called exactly that'];
  if (page.initials !== undefined && is(page.initials)) return [3, 'its initials'];
  if (page.say?.some(is)) return [isRecord(page) ? 1.2 : 3, 'people say exactly that'];
  return [1, ''];
}

/** A kind that was asked for by its own word stands before the others. */
function wanted(page: SearchPage, asksFor: Intent | undefined): [number, string] {
  if (asksFor === undefined) return [1, ''];
  if (page.answers !== asksFor)
    return [asksFor === 'figures' ? 0.2 : asksFor === 'school' ? 0.5 : 1, 'not what was asked for'];
  return [liftOf[asksFor], `what was asked for: ${asksFor}`];
}

/**
 * How much of what was asked the best page is about, from 0 to 1: words count by how rare they
 * are, and one that no page has counts most.
 */
export function sureness(question: Question, best: Found | undefined, index: PhraseIndex): number {
  let asked = 0;
  let met = 0;
  for (const { terms, asks } of question.saying) {
    if (asks) continue;
    const [typed = ''] = terms;
    const tells = index.rarityOf(typed);
    asked += tells;
    if (terms.some((term) => best?.terms.has(term))) met += tells;
  }
  return asked === 0 ? 0 : met / asked;
}

/** How many of the words of what was asked a page has. */
export function wordsMet({ saying }: Question, found: Found | undefined): number {
  return saying.filter(({ terms, asks }) => !asks && terms.some((term) => found?.terms.has(term)))
    .length;
}
