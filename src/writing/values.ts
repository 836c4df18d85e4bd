import { parse } from 'yaml';
import type { Facts } from './kind.ts';
import type { Takes } from './outline.ts';

/** The way to a field, from the record on: names of fields, and places in lists from 0. */
export type Way = readonly [string, ...(string | number)[]];

/** The fact that somebody typed, as the schema wants it. What fits nothing stays as typed. */
export function valueOf(takes: Takes, typed: string): unknown {
  switch (takes.kind) {
    case 'number':
      return asNumber(typed) ?? typed;
    case 'one of':
      return takes.values.find((value) => String(value) === typed) ?? typed;
    case 'either':
      return takes.options.some(({ kind }) => kind === 'number')
        ? (asNumber(typed) ?? typed)
        : typed;
    case 'list':
      return valuesOf(takes, [typed]);
    case 'group':
      return asFacts(typed);
    default:
      return typed;
  }
}

/**
 * The entries of a list, each typed by itself. Names of files and allowed values may stand
 * together with commas; groups are typed as YAML, `[{ label: Robbery, values: [182] }]`.
 */
export function valuesOf(takes: Takes & { kind: 'list' }, typed: readonly string[]): unknown[] {
  const { of } = takes;
  if (of.kind === 'group' || of.kind === 'list') return typed.flatMap((text) => asFacts(text));
  const isOfWords = of.kind === 'words' || of.kind === 'either';
  const entries = isOfWords ? typed : typed.flatMap((text) => text.split(/\s*,\s*/));
  return entries.map((text) => valueOf(of, text));
}

function asNumber(typed: string): number | undefined {
  return /^-?\d+(?:\.\d+)?$/.test(typed.trim()) ? Number(typed) : undefined;
}

function asFacts(typed: string): unknown {
  try {
    return parse(typed) as unknown;
  } catch {
    return typed;
  }
}

/** Facts with one of them, however deep, set or put in place. */
export function withValue(facts: Facts, [name, ...rest]: Way, value: unknown): Facts {
  return { ...facts, [name]: placed(facts[name], rest, value) };
}

function placed(
  before: unknown,
  [key, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: unknown[] = Array.isArray(before) ? [...(before as unknown[])] : [];
    list[key] = placed(list[key], rest, value);
    return list;
  }
  const isGroup = before !== null && typeof before === 'object' && !Array.isArray(before);
  const group: Facts = isGroup ? (before as Facts) : {};
  return { ...group, [key]: placed(group[key], rest, value) };
}
