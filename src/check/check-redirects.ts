import type { Redirect } from '../schemas/redirect.ts';
import { sections } from '../site/sections.ts';
import type { Fault } from './fault.ts';
import type { Sound } from './sound.ts';

/** An old address is no page today, and leads straight to where the reader ends up. */
export function checkRedirects(record: Sound | undefined): Fault[] {
  if (!record) return [];
  const list = (record.value as { redirects: Redirect[] }).redirects;
  const from = new Set(list.map((redirect) => redirect.from));
  const pages = new Set<string>(sections.map((section) => section.path));
  return list.flatMap((redirect, index) => {
    const fault = (key: 'from' | 'to', problem: string, allowed: string): Fault => ({
      file: record.file.path,
      line: record.file.lineOf(['redirects', index, key]),
      field: `redirects[${String(index + 1)}].${key}`,
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
        : []),
    ];
  });
}
