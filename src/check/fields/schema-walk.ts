import { z } from 'zod';
import { type KindOfText, kindsOfText } from '../../schemas/shared/text.ts';

/** What a schema says about one field. */
export interface FieldHelp {
  description?: string | undefined;
  example?: unknown;
  /** The names of the fields in it, if it is a group. */
  names: string[];
  /** The folder of the records it refers to. */
  references?: string | undefined;
  /** True if a value would be valid there. */
  accepts?: (value: unknown) => boolean;
}

type Schema = z.core.$ZodType;

/** The schema inside optional, nullable, default and preprocess. */
export function unwrap(schema: Schema): Schema {
  if (schema instanceof z.ZodPipe) return unwrap(schema.out);
  const isWrapper =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault;
  return isWrapper ? unwrap(schema.unwrap()) : schema;
}

/** The description, the example and the reference of a schema, whichever of its wrappers has them. */
export function metaOf(schema: Schema): z.core.GlobalMeta | undefined {
  const meta = z.globalRegistry.get(schema);
  if (meta) return meta;
  // One layer at a time: an optional date is described on the layer that parses YAML dates.
  if (schema instanceof z.ZodOptional) return metaOf(schema.unwrap());
  const inner = unwrap(schema);
  return inner === schema ? undefined : metaOf(inner);
}

/** The schema of a field in a group, or of an entry in a list. */
function childOf(schema: Schema, key: PropertyKey): Schema | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    return Object.hasOwn(inner.shape, key) ? (inner.shape[String(key)] as Schema) : undefined;
  }
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodUnion) {
    return inner.options.map((option) => childOf(option, key)).find((child) => child);
  }
  return undefined;
}

/** The help for the field at a path; `value` is what the file has there. */
export function fieldHelp(
  schema: Schema,
  path: readonly PropertyKey[],
  value?: unknown,
): FieldHelp {
  const field = path.reduce<Schema | undefined>((at, key) => at && childOf(at, key), schema);
  if (!field) return { names: [] };
  const meta = metaOf(field);
  const inner = unwrap(field);
  return {
    description: meta?.description,
    references: meta?.['references'] as string | undefined,
    accepts: (other) => (field as z.ZodType).safeParse(other).success,
    example: exampleOfGroup(inner, value) ?? meta?.['example'],
    names: inner instanceof z.ZodObject ? Object.keys(inner.shape) : [],
  };
}

/** Where text or a group of fields is allowed, and a group was written: the example of a group. */
function exampleOfGroup(schema: Schema, value: unknown): unknown {
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const group = schema.options.map(unwrap).find((option) => option instanceof z.ZodObject);
  const isGroup =
    typeof value === 'string'
      ? /^\w+:? /.test(value)
      : value !== null && typeof value === 'object' && !Array.isArray(value);
  if (!group || !isGroup) return undefined;
  const fields = Object.entries(group.shape) as [string, Schema][];
  return Object.fromEntries(
    fields
      .filter(([, field]) => !(field instanceof z.ZodOptional))
      .map(([name, field]) => [name, metaOf(field)?.['example']]),
  );
}

/** A string among the facts of a record, with the schema it has to match. */
interface FoundString {
  text: string;
  schema: Schema;
  path: PropertyKey[];
}

function stringsIn(schema: Schema, value: unknown, path: PropertyKey[] = []): FoundString[] {
  if (typeof value === 'string') return [{ text: value, schema, path }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    const childSchema = childOf(schema, key);
    return childSchema ? stringsIn(childSchema, child, [...path, key]) : [];
  });
}

/** Every reference to another record: the folder of that record, its id, and where it was written. */
export function referencesIn(schema: Schema, facts: unknown) {
  return stringsIn(schema, facts).flatMap(({ text, schema: field, path }) => {
    const folder = metaOf(field)?.['references'];
    return typeof folder === 'string' ? [{ folder, id: text, path }] : [];
  });
}

/** A text of a record, its kind, and where it was written. */
export interface FoundText {
  text: string;
  kind: KindOfText;
  path: PropertyKey[];
}

/** Every text of a record, valid or not, whose kind the schema gives. */
export function textsIn(schema: Schema, facts: unknown): FoundText[] {
  return stringsIn(schema, facts).flatMap(({ text, schema: field, path }) => {
    const kind = kindOfText(field);
    return kind === undefined ? [] : [{ text, kind, path }];
  });
}

function kindOfText(schema: Schema): KindOfText | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.options.map(kindOfText).find((kind) => kind);
  return (kindsOfText.get(schema) ?? kindsOfText.get(inner))?.kind;
}
