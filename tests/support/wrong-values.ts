import { readRecords } from '../../src/check/check-content.ts';
import { folderOnDisk } from '../../src/check/content-folder.ts';
import type { RecordId } from '../../src/check/file/record-path.ts';
import type { Fault } from '../../src/check/fault.ts';
import { checkFields } from '../../src/check/fields/fields.ts';
import { schemaOf } from '../../src/check/record.ts';

/** The path of a field: names of fields, and places in lists from 0. */
type Path = readonly (string | number)[];

/** Values that belong in few fields. Of values that get the same messages in every field, one is here. */
const wrongValues: readonly unknown[] = [
  ...[null, true, 0, 1.5, 1e9, new Date('2026-11-22')],
  ...['', ' ', 'x\ny', 'x'.repeat(4000), '2026-02-30'],
  ...[[], [[]], [1, 2, 3], ['x', 'x'], { x: 1 }],
];

/** The faults of every field of every kind, with each kind of wrong value in it, one at a time. */
export function faultsOfWrongValues(root = 'tests/fixtures/oldminster'): Fault[] {
  const tried = new Set<string>();
  return readRecords(folderOnDisk(root)).flatMap(({ record, file }) => {
    if (!record || !file) return [];
    const paths = pathsIn(file.facts).filter((path) => {
      const field = fieldOf(record, path);
      return !tried.has(field) && tried.add(field);
    });
    return paths.flatMap((path) =>
      wrongValues.flatMap((value) => {
        const facts = withValue(file.facts, path, value);
        return checkFields({ ...file, facts }, schemaOf(record)).faults;
      }),
    );
  });
}

/** The same name for the same field of every record of a kind, and of every entry of a list. */
function fieldOf({ folder, id }: RecordId, path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? '[]' : step));
  return [folder === 'single' ? id : folder, ...steps].join('.');
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  const own = path.length > 0 ? [path] : [];
  if (value === null || typeof value !== 'object') return own;
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...(value as unknown[]).entries()]
    : Object.entries(value);
  return [...own, ...entries.flatMap(([key, child]) => pathsIn(child, [...path, key]))];
}

function withValue(facts: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const now = withValue((facts as Record<string | number, unknown>)[key], rest, value);
  return Array.isArray(facts) ? facts.with(Number(key), now) : { ...(facts as object), [key]: now };
}
