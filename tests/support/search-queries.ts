import { readFileSync } from 'node:fs';
import { type BuiltSite, pagesOf } from './built-site.ts';

/** What people type, and where any of the right answers begins. */
export interface SearchQuery {
  typed: string;
  wanted: string[];
}

/** Every row of search-queries.tsv. */
export const searchQueries: readonly SearchQuery[] = readFileSync(
  'tests/support/search-queries.tsv',
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [typed = '', wanted = ''] = row.split('\t');
    return { typed, wanted: wanted.split(' | ') };
  });

/** Whether one of the pages that would answer is on a site. */
export function canBeAnswered({ wanted }: SearchQuery, site: BuiltSite): boolean {
  return pagesOf(site).some(({ address }) => leadsTo(address, wanted));
}

/** How high the first right answer stands, from 1; `Infinity` if none is shown. */
export function heightOf(got: readonly string[], wanted: readonly string[]): number {
  const index = got.findIndex((address) => leadsTo(address, wanted));
  return index === -1 ? Infinity : index + 1;
}

function leadsTo(address: string, wanted: readonly string[]): boolean {
  return wanted.some((beginning) => address.startsWith(beginning));
}
