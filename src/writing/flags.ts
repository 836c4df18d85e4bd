import type { Facts } from './kind.ts';
import { type Field, type Takes } from './outline.ts';
import { type Way, valueOf, valuesOf, withValue } from './values.ts';

/** One flag of `npm run new`, and the field it fills. */
export interface Flag {
  /** With its dashes: `--source-title`. */
  name: string;
  /** The way to the field; of a list the first entry. */
  path: Way;
  field: Field;
  /** Whether a record must have what it fills, once the groups around that are begun. */
  needed: boolean;
}

/** The flags of a kind: one for each field, those in groups and in the first entry of a list too. */
export function flagsOf(fields: readonly Field[]): Flag[] {
  return fields.flatMap((field) => flagsFor(field, '--', [field.name], field.needed));
}

function flagsFor(field: Field, before: string, path: Way, needed: boolean): Flag[] {
  const name = before + inDashes(field.name);
  const inner = insideOf(field.takes);
  if (inner.length === 0) return [{ name, path, field, needed }];
  const isList = field.takes.kind === 'list';
  const group = isList ? before + inDashes(ofOne(field.name)) : name;
  const inside: Way = isList ? [...path, 0] : path;
  return [
    // What can be said part by part is not needed as a whole.
    ...(field.takes.kind === 'group' ? [] : [{ name, path, field, needed: false }]),
    ...inner.flatMap((one) =>
      flagsFor(one, `${group}-`, [...inside, one.name], needed && one.needed),
    ),
  ];
}

function insideOf(takes: Takes): Field[] {
  if (takes.kind === 'group') return takes.fields;
  if (takes.kind === 'list') return insideOf(takes.of);
  return takes.kind === 'either' ? takes.options.flatMap(insideOf) : [];
}

const inDashes = (name: string) =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** `sources` → `source`, `duties` → `duty`; what has no s stays. */
const ofOne = (name: string) => name.replace(/ies$/, 'y').replace(/s$/, '');

/** The facts that flags give. */
export function factsFromFlags(
  fields: readonly Field[],
  given: ReadonlyMap<string, readonly string[]>,
): Facts {
  return flagsOf(fields).reduce<Facts>((facts, { name, path, field: { takes } }) => {
    const typed = given.get(name);
    if (typed === undefined) return facts;
    const value =
      takes.kind === 'list' ? valuesOf(takes, typed) : valueOf(takes, typed.at(-1) ?? '');
    return withValue(facts, path, value);
  }, {});
}

/**
 * Facts in which every group that is needed is begun, so that the check names each thing missing
 * in it and not only the whole.
 */
export function begun(fields: readonly Field[], facts: Facts): Facts {
  const missing = fields.filter(({ name, needed }) => needed && facts[name] === undefined);
  return missing.reduce<Facts>((begins, { name, takes }) => {
    if (takes.kind === 'group') return withValue(begins, [name], {});
    const isOfGroups = takes.kind === 'list' && takes.of.kind === 'group';
    return isOfGroups ? withValue(begins, [name], [{}]) : begins;
  }, facts);
}
