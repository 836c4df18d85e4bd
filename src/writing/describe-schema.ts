import { z } from 'zod';
import { unwrap, metaOf } from '../check/fields/schema-walk.ts';

/** One field of a record, described for somebody who fills it in. */
export interface Field {
  name: string;
  /** Whether a record without it is refused. */
  required: boolean;
  description: string;
  /** A right value; made of the examples of its parts where the field has none of its own. */
  example: unknown;
  type: FieldType;
}

/** What may be written in a field. */
export type FieldType =
  /** `what` is the schema's own wording: "a date written year-month-day". */
  | { kind: 'words' | 'number'; what: string }
  | { kind: 'one of'; values: (string | number | boolean)[] }
  | { kind: 'record'; folder: string }
  | { kind: 'list'; of: FieldType }
  | { kind: 'group'; fields: Field[] }
  | { kind: 'either'; options: FieldType[]; what: string };

type Schema = z.core.$ZodType;

/** The fields of a schema, in the order in which files give them. Throws for anything but an object. */
export function describeSchema(schema: Schema): Field[] {
  const object = unwrap(schema);
  if (!(object instanceof z.ZodObject)) throw new Error('Only an object schema has fields.');
  return Object.entries(object.shape).map(([name, field]) => describeField(name, field as Schema));
}

/** The fields inside a type: those of a group, of the groups in a list, or of either option. */
export function fieldsInside(type: FieldType): Field[] {
  if (type.kind === 'group') return type.fields;
  if (type.kind === 'list') return fieldsInside(type.of);
  return type.kind === 'either' ? type.options.flatMap(fieldsInside) : [];
}

function describeField(name: string, schema: Schema): Field {
  const type = typeOf(schema);
  return {
    name,
    required: !(schema instanceof z.ZodOptional),
    description: metaOf(schema)?.description ?? '',
    example: metaOf(schema)?.['example'] ?? exampleOf(type),
    type,
  };
}

function typeOf(schema: Schema): FieldType {
  const inner = unwrap(schema);
  const folder = metaOf(schema)?.['references'];
  if (typeof folder === 'string') return { kind: 'record', folder };
  if (inner instanceof z.ZodObject) return { kind: 'group', fields: describeSchema(inner) };
  if (inner instanceof z.ZodArray) return { kind: 'list', of: typeOf(inner.element) };
  if (inner instanceof z.ZodTuple) return { kind: 'list', of: { kind: 'number', what: 'numbers' } };
  if (inner instanceof z.ZodEnum) return { kind: 'one of', values: inner.options };
  if (inner instanceof z.ZodBoolean) return { kind: 'one of', values: [true, false] };
  if (inner instanceof z.ZodLiteral) {
    return { kind: 'one of', values: [...inner.values] as (string | number | boolean)[] };
  }
  if (inner instanceof z.ZodUnion) {
    return { kind: 'either', options: inner.options.map(typeOf), what: expectedBy(inner) ?? '' };
  }
  if (inner instanceof z.ZodNumber)
    return { kind: 'number', what: expectedBy(inner) ?? 'a number' };
  return { kind: 'words', what: expectedBy(inner) ?? 'words' };
}

function exampleOf(type: FieldType): unknown {
  if (type.kind === 'one of') return type.values[0];
  if (type.kind === 'group') {
    const required = type.fields.filter((field) => field.required);
    return Object.fromEntries(required.map((field) => [field.name, field.example]));
  }
  if (type.kind === 'list') {
    const entry = exampleOf(type.of);
    return entry === undefined ? undefined : [entry];
  }
  return undefined;
}

/**
 * What a schema expects, in its own words: its message for a value of the wrong type without "must be",
 * up to the first full stop. `undefined` where it has no message of its own.
 */
function expectedBy(schema: Schema): string | undefined {
  const message = (schema as z.ZodType).safeParse(Symbol()).error?.issues[0]?.message ?? '';
  return /^must be (.+?)\.(?: |$)/.exec(message)?.[1];
}
