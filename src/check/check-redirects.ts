import type { Redirect } from '../schemas/redirect.ts';
import type { Fault } from './fault.ts';
import { type Landings, resolveLinks } from './resolve-links.ts';
import type { Sound } from './sound.ts';

/** The redirects that content/redirects.yaml lists. */
export function redirectsIn(records: readonly Sound[]): Redirect[] {
  const record = records.find(({ id }) => id === 'redirects.yaml');
  return (record?.value as { redirects: Redirect[] } | undefined)?.redirects ?? [];
}

/** An old address is no page today, and leads straight to where the reader ends up. */
export function checkRedirects(records: readonly Sound[], pages: Landings): Fault[] {
  const file = records.find(({ id }) => id === 'redirects.yaml')?.file;
  if (!file) return [];
  const list = redirectsIn(records);
  const from = new Set(list.map((redirect) => redirect.from));
  return list.flatMap((redirect, index) => {
    const where = (key: 'from' | 'to') => ({
      file: file.path,
      line: file.lineOf(['redirects', index, key]),
      field: `redirects[${String(index + 1)}].${key}`,
    });
    const fault = (key: 'from' | 'to', problem: string, allowed: string): Fault => ({
      ...where(key),
      problem,
      found: redirect[key],
      allowed,
    });
    const first = list.findIndex((other) => other.from === redirect.from);
    return [
      ...(first < index
        ? [fault('from', 'stands here twice.', 'Each old address once, with one page to go to.')]
        : []),
      ...(pages.has(redirect.from)
        ? [fault('from', 'is a page of this site today.', 'An address that no page has any more.')]
        : []),
      ...(from.has(redirect.to)
        ? [fault('to', 'is itself redirected.', 'The page where the reader ends up.')]
        : resolveLinks([{ ...where('to'), address: redirect.to }], pages)),
    ];
  });
}
