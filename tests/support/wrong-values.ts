import { readRecords } from '../../src/check/check-content.ts';
import { folderOnDisk } from '../../src/check/content-folder.ts';
import type { RecordId } from '../../src/check/file/record-path.ts';
import type { Fault } from '../../src/check/fault.ts';
import { checkFields } from '../../src/check/fields/fields.ts';
import { schemaOf } from '../../src/check/record.ts';

/** The way to a field: names of fields, and places in lists from 0. */
type Way = readonly (string | number)[];

/** What may stand where something else belongs. */
const wrong: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e9, Number.NaN, Number.POSITIVE_INFINITY],
  ...['', ' ', 'x', ' x ', 'x\ny', 'x'.repeat(4000), '2026-02-30', new Date('2026-11-22')],
  ...[[], [[]], [1], [1, 2, 3], ['x', 'x'], {}, { x: 1 }],
];

/** The faults of every field of every kind, with each kind of wrong value in it, one at a time. */
export function faultsOfWrongValues(root = 'tests/fixtures/oldminster'): Fault[] {
  const tried = new Set<string>();
  return readRecords(folderOnDisk(root)).flatMap(({ record, file }) => {
    if (!record || !file) return [];
    const ways = waysIn(file.facts).filter((way) => {
      const field = fieldOf(record, way);
      return !tried.has(field) && tried.add(field);
    });
    return ways.flatMap((way) =>
      wrong.flatMap((value) => {
        const facts = withValue(file.facts, way, value);
        return checkFields({ ...file, facts }, schemaOf(record)).faults;
      }),
    );
  });
}

/** The same name for the same field of every record of a kind, and of every entry of a list. */
function fieldOf({ folder, id }: RecordId, way: Way): string {
  const steps = way.map((step) => (typeof step === 'number' ? '[]' : step));
  return [folder === 'single' ? id : folder, ...steps].join('.');
}

function waysIn(value: unknown, way: readonly (string | number)[] = []): Way[] {
  const own = way.length > 0 ? [way] : [];
  if (value === null || typeof value !== 'object') return own;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...(value as unknown[]).entries()]
    : Object.entries(value);
  return [...own, ...entries.flatMap(([key, child]) => waysIn(child, [...way, key]))];
}

function withValue(facts: unknown, [key, ...rest]: Way, value: unknown): unknown {
  if (key === undefined) return value;
  const now = withValue((facts as Record<string | number, unknown>)[key], rest, value);
  return Array.isArray(facts) ? facts.with(Number(key), now) : { ...(facts as object), [key]: now };
}
