import { headingIds } from './slug.ts';

/** The most items on one page. A longer list is split into pages by area, or by year. */
export const maxPerPage = 200;

/** A part of a list that is too long for one page. */
export interface ListPart<T> {
  /** Its heading: "Oldminster", "2025 (2 of 3), August to May". */
  name: string;
  /** Its path below that of the list: "oldminster", "2025/2". */
  path: string;
  items: T[];
}

/**
 * Splits a long list into groups, and long groups into pages; a list that fits one page has no parts.
 * `markOf` gives the letter or month of an item, for the heading of a page.
 */
export function splitLongList<T>(
  items: readonly T[],
  groupOf: (item: T) => string,
  markOf: (item: T) => string,
): ListPart<T>[] {
  if (items.length <= maxPerPage) return [];
  const groups = [...Map.groupBy(items, groupOf)];
  const ids = headingIds(groups.map(([name]) => name));
  return groups.flatMap(([name, ofGroup], index) =>
    pagesOf(name, ids[index] ?? '', ofGroup, markOf),
  );
}

/** Splits a group into pages of equal length. */
function pagesOf<T>(
  name: string,
  id: string,
  items: readonly T[],
  markOf: (item: T) => string,
): ListPart<T>[] {
  const count = Math.ceil(items.length / maxPerPage);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => {
    const page = items.slice(index * size, (index + 1) * size);
    const marks = new Set([...page.slice(0, 1), ...page.slice(-1)].map(markOf));
    const position = `(${String(index + 1)} of ${String(count)}), ${[...marks].join(' to ')}`;
    return {
      name: count === 1 ? name : `${name} ${position}`,
      path: index === 0 ? id : `${id}/${String(index + 1)}`,
      items: page,
    };
  });
}
