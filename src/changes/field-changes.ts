/** One value of a record that is not what it was. */
export interface FieldChange {
  /** Where it stands: in the record as it is now, or as it was if it is gone. */
  path: PropertyKey[];
  before?: unknown;
  after?: unknown;
}

/** Values that are compared as one, because their parts say nothing alone. */
const wholes: ReadonlySet<PropertyKey> = new Set(['hours', 'point', 'checked']);

/**
 * Every value in which two records differ, in their order. Entries of a list are matched first
 * with those that are the same, then in their order, so that one more entry is one change.
 */
export function fieldChanges(
  before: unknown,
  after: unknown,
  path: PropertyKey[] = [],
): FieldChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const key = path.at(-1);
  if (key !== undefined && wholes.has(key)) return [{ path, before, after }];
  if (path[0] === 'sources' && path.length > 1) return [{ path, before, after }];
  const lists = [before, after].map((value) => (Array.isArray(value) ? (value as unknown[]) : []));
  if (Array.isArray(before) || Array.isArray(after)) {
    return listChanges(lists[0] ?? [], lists[1] ?? [], path);
  }
  const [old, now] = [groupOf(before), groupOf(after)];
  if (!old && !now) return [{ path, before, after }];
  const keys = new Set([...Object.keys(now ?? {}), ...Object.keys(old ?? {})]);
  return [...keys].flatMap((name) => fieldChanges(old?.[name], now?.[name], [...path, name]));
}

function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: PropertyKey[],
): FieldChange[] {
  const taken = without(before, after);
  const come = without(after, before);
  const isPlain = [...taken, ...come].every(({ value }) => groupOf(value) === undefined);
  if (isPlain) {
    const [old, now] = [taken, come].map((list) => list.map(({ value }) => value));
    return taken.length + come.length === 0
      ? [{ path, before, after }]
      : [{ path, before: some(old), after: some(now) }];
  }
  const longer = Math.max(taken.length, come.length);
  return Array.from({ length: longer }).flatMap((_, place) => {
    const [old, now] = [taken[place], come[place]];
    return fieldChanges(old?.value, now?.value, [...path, now?.index ?? old?.index ?? 0]);
  });
}

/** The entries of a list that the other has not, each as often as it is there once more. */
function without(list: readonly unknown[], other: readonly unknown[]) {
  const left = other.map((value) => JSON.stringify(value));
  return list
    .map((value, index) => ({ value, index }))
    .filter(({ value }) => {
      const at = left.indexOf(JSON.stringify(value));
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
}

function some(list: readonly unknown[] | undefined): readonly unknown[] | undefined {
  return list?.length ? list : undefined;
}

function groupOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return value !== null && typeof value === 'object' && !(value instanceof Date)
    ? (value as Record<string, unknown>)
    : undefined;
}
