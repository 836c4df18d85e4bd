export type Path = readonly (string | number)[];
export type Facts = Record<string | number, unknown>;

/** The facts of one record while it is edited, read and written by path. */
export class DraftFacts {
  private readonly facts: Facts;
  private readonly changed: () => void;

  constructor(facts: Facts, changed: () => void) {
    this.facts = facts;
    this.changed = changed;
  }

  /** The value at a path; `undefined` where there is none. */
  get(path: Path): unknown {
    return path.reduce<unknown>((value, key) => (value as Facts | undefined)?.[key], this.facts);
  }

  /** The list at a path; empty where there is none. */
  list(path: Path): readonly unknown[] {
    return (this.get(path) as unknown[] | undefined) ?? [];
  }

  /** Writes a value. Removes it where it is undefined or an empty list, and a group without fields. */
  set(path: Path, value: unknown) {
    this.write(path, Array.isArray(value) && value.length === 0 ? undefined : value);
    this.changed();
  }

  private write(path: Path, value: unknown) {
    const key = path.at(-1);
    const above = path.slice(0, -1);
    if (key === undefined) return;
    let group = this.get(above) as Facts | undefined;
    if (group === undefined) {
      if (value === undefined) return;
      group = {};
      this.write(above, group);
    }
    if (value !== undefined) group[key] = value;
    else if (Array.isArray(group)) group[key] = '';
    else {
      Reflect.deleteProperty(group, key);
      const isEntry = typeof above.at(-1) === 'number';
      if (Object.keys(group).length === 0 && above.length > 0 && !isEntry)
        this.write(above, undefined);
    }
  }
}
