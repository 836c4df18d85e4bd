import { z } from 'zod';
import { type KindOfText, kindsOfText } from '../../schemas/shared/text.ts';

/** What the schema says about one field. */
export interface FieldHelp {
  description?: string | undefined;
  example?: unknown;
  /** The names of the fields in it. */
  names: string[];
  /** The folder whose records it names. */
  references?: string | undefined;
  /** Whether a value would be right there. */
  accepts?: (value: unknown) => boolean;
}

type Inner = z.core.$ZodType;

/** The schema under optional, nullable, default and preprocess. */
export function bare(schema: Inner): Inner {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return bare(schema.unwrap());
  }
  if (schema instanceof z.ZodDefault) return bare(schema.unwrap());
  if (schema instanceof z.ZodPipe) return bare(schema.out);
  return schema;
}

function step(schema: Inner, key: PropertyKey): Inner | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) {
    return Object.hasOwn(inner.shape, key) ? (inner.shape[String(key)] as Inner) : undefined;
  }
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodUnion) {
    return inner.options.map((option) => step(option, key)).find((found) => found !== undefined);
  }
  return undefined;
}

/** The description, the example and the relation a schema carries, wherever its wrappers keep them. */
export function metaOf(schema: Inner): z.core.GlobalMeta | undefined {
  const own = z.globalRegistry.get(schema);
  if (own) return own;
  // One layer at a time: the words of an optional date hang on the layer that reads YAML dates.
  if (schema instanceof z.ZodOptional) return metaOf(schema.unwrap());
  return bare(schema) === schema ? undefined : metaOf(bare(schema));
}

/** The description, the example and the known names of the field at a path; `found` is its value. */
export function fieldHelp(schema: Inner, path: readonly PropertyKey[], found?: unknown): FieldHelp {
  let here: Inner | undefined = schema;
  for (const key of path) here = here && step(here, key);
  if (!here) return { names: [] };
  const field = here;
  const meta = metaOf(field);
  const inner = bare(field);
  return {
    description: meta?.description,
    references: meta?.['references'] as string | undefined,
    accepts: (value) => (field as z.ZodType).safeParse(value).success,
    example: exampleLike(found, inner) ?? meta?.['example'],
    names: inner instanceof z.ZodObject ? Object.keys(inner.shape) : [],
  };
}

/** Where words or a group of fields may be written: the example of a group for whoever wrote one. */
function exampleLike(found: unknown, schema: Inner): unknown {
  const isGroup = found !== null && typeof found === 'object' && !Array.isArray(found);
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const group = schema.options.map(bare).find((option) => option instanceof z.ZodObject);
  if (!group || !(isGroup || (typeof found === 'string' && /^\w+:? /.test(found))))
    return undefined;
  const fields = Object.entries(group.shape) as [string, Inner][];
  return Object.fromEntries(
    fields
      .filter(([, field]) => !(field instanceof z.ZodOptional))
      .map(([name, field]) => [name, metaOf(field)?.['example']]),
  );
}

/** One relation found in a record: which folder it points into, what it says, where it is. */
interface FoundReference {
  folder: string;
  id: string;
  path: PropertyKey[];
}

/** Every relation of a record that has passed its schema. */
export function referencesIn(
  schema: Inner,
  value: unknown,
  path: PropertyKey[] = [],
): FoundReference[] {
  if (value === undefined || value === null) return [];
  const inner = bare(schema);
  const folder = metaOf(schema)?.['references'];
  if (typeof folder === 'string' && typeof value === 'string') return [{ folder, id: value, path }];
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape).flatMap(([name, child]) =>
      referencesIn(child as Inner, (value as Record<string, unknown>)[name], [...path, name]),
    );
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((entry, index) => referencesIn(inner.element, entry, [...path, index]));
  }
  return [];
}

/** One text of a record: what it says, what kind it is, where it is. */
export interface FoundText {
  text: string;
  kind: KindOfText;
  path: PropertyKey[];
}

/** Every text of a record, right or not, of which the schema says the kind. */
export function textsIn(schema: Inner, value: unknown, path: PropertyKey[] = []): FoundText[] {
  if (typeof value === 'string') {
    const kind = kindOf(schema);
    return kind === undefined ? [] : [{ text: value, kind, path }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const inner = step(schema, key);
    const here = Array.isArray(value) ? Number(key) : key;
    return inner ? textsIn(inner, child, [...path, here]) : [];
  });
}

function kindOf(schema: Inner): KindOfText | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodUnion) return inner.options.map(kindOf).find((kind) => kind);
  return (kindsOfText.get(schema) ?? kindsOfText.get(inner))?.kind;
}
