export type Path = readonly (string | number)[];
export type Facts = Record<string | number, unknown>;

/** The facts of one record while it is edited, read and written by path. */
export class DraftFacts {
  private readonly facts: Facts;

  constructor(facts: Facts) {
    this.facts = facts;
  }

  /** What stands at a path; `undefined` where nothing does. */
  at(path: Path): unknown {
    return path.reduce<unknown>((value, key) => (value as Facts | undefined)?.[key], this.facts);
  }

  /** Writes a value; what is empty goes, and with it a group that then holds nothing. */
  set(path: Path, value: unknown) {
    const key = path.at(-1);
    const above = path.slice(0, -1);
    if (key === undefined) return;
    let group = this.at(above) as Facts | undefined;
    if (group === undefined) {
      if (value === undefined) return;
      group = {};
      this.set(above, group);
    }
    if (value !== undefined) group[key] = value;
    else if (Array.isArray(group)) group[key] = '';
    else {
      Reflect.deleteProperty(group, key);
      const isEntry = typeof above.at(-1) === 'number';
      if (Object.keys(group).length === 0 && above.length > 0 && !isEntry)
        this.set(above, undefined);
    }
  }
}
