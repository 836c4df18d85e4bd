import type { Search } from './search.ts';

/** A query and the pages it should find: a row of search-queries.tsv. */
interface JudgedQuery {
  typed: string;
  /** The addresses that may be first, a star for any ending. If empty, no page may be sure. */
  wanted: readonly string[];
  kind: string;
  /** The addresses that may not be among the first three. */
  never: readonly string[];
}

/** The results of a search for queries that people judged. */
export interface Judgement {
  asked: number;
  /** The share of queries whose right page came first, and among the first three, from 0 to 1. */
  first: number;
  firstThree: number;
  /** The failures, a line each. */
  lower: string[];
  forbidden: string[];
  withoutBox: string[];
  falselySure: string[];
}

/** The rows of search-queries.tsv. */
export function judgedQueries(table: string): JudgedQuery[] {
  const listed = (cell = '') =>
    cell.split(' | ').filter((part) => part !== '' && part !== '(none)');
  return table
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [typed = '', wanted, kind = '', never] = row.split('\t');
      return { typed, wanted: listed(wanted), kind, never: listed(never) };
    });
}

/** Runs every query, and counts the rank of the right page. */
export function judge(search: Search, queries: readonly JudgedQuery[]): Judgement {
  const wanting = queries.filter(({ wanted }) => wanted.length > 0);
  const judgement: Judgement = {
    asked: wanting.length,
    first: 0,
    firstThree: 0,
    lower: [],
    forbidden: [],
    withoutBox: [],
    falselySure: [],
  };
  for (const { typed, wanted, kind, never } of queries) {
    const { crisis, found, isSure } = search.answer(typed, { date: '', time: '' });
    const three = found.slice(0, 3).map(({ page }) => page.href);
    const line = `${typed} → ${three.join(' ')}`;
    if (kind === 'crisis' && !crisis) judgement.withoutBox.push(line);
    if (three.some((href) => never.includes(href))) judgement.forbidden.push(line);
    if (wanted.length === 0) {
      if (isSure) judgement.falselySure.push(line);
      continue;
    }
    const at = three.findIndex((href) => isOneOf(href, wanted));
    if (at === 0) judgement.first += 1 / wanting.length;
    if (at !== -1) judgement.firstThree += 1 / wanting.length;
    if (at !== 0) judgement.lower.push(`${at === -1 ? '✗' : ' '} ${line}`);
  }
  return judgement;
}

function isOneOf(href: string, wanted: readonly string[]): boolean {
  // A term is on the page of all terms.
  const page = href.replace(/#.*/, '');
  return wanted.some((one) =>
    one.endsWith('*') ? page.startsWith(one.slice(0, -1)) : page === one,
  );
}
