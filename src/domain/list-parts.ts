import { headingIds } from './heading-id.ts';

/** The most that one page lists. A longer list has pages of its own: by area, or by year. */
export const mostOnAPage = 200;

/** A part of a list that is too long for one page. */
export interface ListPart<T> {
  /** What it is of: "Oldminster", "2025 (2 of 3), August to May". */
  name: string;
  /** Where it stands under its list: "oldminster", "2025/2". */
  path: string;
  items: T[];
}

/**
 * The parts of a long list by what each item belongs to, as they come; none of a list that fits a
 * page. `markOf` says where in its group an item stands: a letter, a month.
 */
export function partsOf<T>(
  items: readonly T[],
  groupOf: (item: T) => string,
  markOf: (item: T) => string,
): ListPart<T>[] {
  if (items.length <= mostOnAPage) return [];
  const groups = [...Map.groupBy(items, groupOf)];
  const ids = headingIds(groups.map(([name]) => name));
  return groups.flatMap(([name, ofGroup], index) =>
    pieces(name, ids[index] ?? '', ofGroup, markOf),
  );
}

/** A group that is too long itself, in equal pieces. */
function pieces<T>(
  name: string,
  id: string,
  items: readonly T[],
  markOf: (item: T) => string,
): ListPart<T>[] {
  const count = Math.ceil(items.length / mostOnAPage);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => {
    const piece = items.slice(index * size, (index + 1) * size);
    const marks = new Set([...piece.slice(0, 1), ...piece.slice(-1)].map(markOf));
    const which = `(${String(index + 1)} of ${String(count)}), ${[...marks].join(' to ')}`;
    return {
      name: count === 1 ? name : `${name} ${which}`,
      path: index === 0 ? id : `${id}/${String(index + 1)}`,
      items: piece,
    };
  });
}
