import { headingIds } from './heading-id.ts';

/** The most that one page lists. A longer list has pages of its own: by area, or by year. */
export const mostOnAPage = 200;

/** A part of a list that is too long for one page. */
export interface ListPart<T> {
  /** What it is of: "Oldminster", "2025 (2 of 3)". */
  name: string;
  /** Where it stands under its list: "oldminster", "2025/2". */
  path: string;
  items: T[];
}

/** The parts of a long list by what each item belongs to, as they come; none of a list that fits a page. */
export function partsOf<T>(items: readonly T[], groupOf: (item: T) => string): ListPart<T>[] {
  if (items.length <= mostOnAPage) return [];
  const groups = [...Map.groupBy(items, groupOf)];
  const ids = headingIds(groups.map(([name]) => name));
  return groups.flatMap(([name, ofGroup], index) => pieces(name, ids[index] ?? '', ofGroup));
}

/** A group that is too long itself, in equal pieces. */
function pieces<T>(name: string, id: string, items: readonly T[]): ListPart<T>[] {
  const count = Math.ceil(items.length / mostOnAPage);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => ({
    name: count === 1 ? name : `${name} (${String(index + 1)} of ${String(count)})`,
    path: index === 0 ? id : `${id}/${String(index + 1)}`,
    items: items.slice(index * size, (index + 1) * size),
  }));
}
