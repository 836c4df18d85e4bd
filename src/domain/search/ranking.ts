import type { PageKind } from '../page-kind.ts';
import type { Intent, SearchPage } from './data.ts';
import type { PhraseHit, PhraseIndex } from './phrase-index.ts';
import type { Question } from './question.ts';
import { type Found, isAbout, isRecord, shareMeasure, weightOf } from './relevance.ts';
import { stemOf, tokenize } from './words.ts';

/** How many phrases of a page count: a long query has words of many. */
const mostPhrases = 12;

/** The weight of a match in each field. */
const fieldWeights = { name: 1.3, initials: 0.5, peopleSay: 1, about: 0.6 };

function isProject({ kind }: SearchPage): boolean {
  return kind.startsWith('Project' satisfies PageKind);
}

const intentBoosts: Readonly<Record<Intent, number>> = {
  figures: 5,
  contact: 2,
  school: 2.5,
  meaning: 4,
  meeting: 2,
  report: 1.5,
};

/** The pages that match some of a query, the best first. */
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
    .map(([page, phrases]) => scorePage(page, phrases, question, index))
    .filter(({ score }) => score > 0)
    .sort(byScore);
  return demoteProjects(found, question);
}

function byScore(a: Found, b: Found): number {
  return b.score - a.score;
}

/** How many pages of help come before past projects about the same. */
const helpFirst = 3;

/** Moves past projects below help about the same, whatever their titles. */
function demoteProjects(found: readonly Found[], question: Question): Found[] {
  const help = found.filter((one) => !isRecord(one.page) && isAbout(question, one));
  const least = help[Math.min(help.length, helpFirst) - 1]?.score ?? Infinity;
  return found
    .map((one) =>
      isProject(one.page) && one.score >= least ? { ...one, score: least * 0.99 } : one,
    )
    .sort(byScore);
}

function scorePage(
  page: SearchPage,
  all: readonly PhraseHit[],
  question: Question,
  index: PhraseIndex,
): Found {
  const hits = all
    .map((hit) => ({ ...hit, score: hit.score * fieldWeights[hit.phrase.field] }))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostPhrases);
  const shareOf = shareMeasure(question, index);
  const share = shareOf(new Set(all.flatMap(({ terms }) => terms)));
  const bestShare = Math.max(...hits.map(({ terms }) => shareOf(new Set(terms))));
  const isNamed = page.kind === 'Guide' && all.some(({ phrase }) => phrase.field === 'name');
  let score = hits.reduce((sum, hit) => sum + hit.score, 0);
  score *= weightOf(page) * share ** 1.5;
  const rules: string[] = [];
  const exact = exactBoost(page, all, question, index);
  for (const [factor, rule] of [exact, intentBoost(page, question.asksFor)]) {
    if (factor === 1) continue;
    score *= factor;
    rules.push(`${rule} × ${String(factor)}`);
  }
  return { page, score, hits, share, bestShare, isNamed, isExactName: exact[0] !== 1, rules };
}

/** How many stop words of a name may be left out: “scams fraud”. */
const mostLeftOut = 2;

/** The boost for a page whose title, initials or phrase is exactly the query. */
function exactBoost(
  page: SearchPage,
  hits: readonly PhraseHit[],
  { words, keys, subject, asksFor }: Question,
  index: PhraseIndex,
): [number, string] {
  if (tokenize(page.title).join() === words.join() && !isRecord(page)) return [9, 'its very name'];
  const names = page.answers === asksFor ? [...keys, subject] : keys;
  const fields = new Set(
    hits
      .filter((hit) => index.matchesExactly(hit, names))
      // “Bank scam” is not the name of “What to tell the bank after a scam”.
      .filter(({ phrase }) => tokenize(phrase.words).length <= words.length + mostLeftOut)
      .map(({ phrase }) => phrase.field),
  );
  if (fields.has('initials')) return [9, 'its initials'];
  if (fields.has('name')) return [isRecord(page) ? 9 : 4.5, 'called exactly that'];
  if (fields.has('peopleSay')) return [isRecord(page) ? 1.2 : 3, 'people say exactly that'];
  return [1, ''];
}

/** The boost for a page that gives the kind of answer asked for, or does not. */
function intentBoost(page: SearchPage, asksFor: Intent | undefined): [number, string] {
  if (asksFor === undefined) return [1, ''];
  if (page.answers !== asksFor)
    return [asksFor === 'figures' ? 0.2 : asksFor === 'school' ? 0.5 : 1, 'not what was asked for'];
  return [intentBoosts[asksFor], `what was asked for: ${asksFor}`];
}
