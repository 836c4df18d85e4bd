import type { Column, Row } from './figures.ts';

/** The fewest people a published table may count: a smaller number can point to a person. */
const fewest = 5;

/** Units that measure something other than how many. */
const notCounts = new Set(['per cent', 'per cent change', 'pounds', 'million pounds']);

/**
 * The rows of a table that count fewer than five people, or let a reader work such a count out
 * by taking the others from the total. `at` is the index of the row. What is not said to count
 * something else is taken to count people, so that forgetting it errs on the careful side.
 */
export function smallCounts(
  columns: readonly Column[],
  rows: readonly Row[],
): { at: number; why: string }[] {
  const countsPeople = (row: Row, column: Column) =>
    (row.people ?? column.people) === undefined &&
    !notCounts.has(row.unit ?? column.unit ?? 'people');
  return rows.flatMap((row, at) =>
    columns.flatMap((column, index) => {
      const value = row.values[index];
      if (value === undefined || !countsPeople(row, column)) return [];
      if (isSmall(value)) {
        return {
          at,
          why: `counts fewer than five people in “${column.name}”. Leave the row out, and whatever it could be worked out from; or write "people: false" if it counts something else.`,
        };
      }
      const hidden = row.total && leftOver(value, rows, index);
      if (hidden !== undefined && hidden > 0 && hidden < fewest) {
        return {
          at,
          why: `is ${String(hidden)} more than the rows above it add up to in “${column.name}”, so a count of fewer than five people can be worked out. Leave the total out too.`,
        };
      }
      return [];
    }),
  );
}

/** Below five; in words, where they begin with such a number: "3", "about 3". */
function isSmall(value: number | string): boolean {
  if (typeof value === 'number') return Math.abs(value) < fewest;
  const written = /^(?:[a-z]+ ){0,2}([\d,]+)/.exec(value)?.[1]?.replaceAll(',', '');
  return written !== undefined && Number(written) < fewest;
}

/** How much a total holds that its rows do not; `undefined` where one of them is no number. */
function leftOver(total: number | string, rows: readonly Row[], index: number): number | undefined {
  const parts = rows.filter((row) => row.total === undefined).map(({ values }) => values[index]);
  if (typeof total !== 'number' || parts.some((part) => typeof part !== 'number')) return undefined;
  return total - (parts as number[]).reduce((sum, part) => sum + part, 0);
}
