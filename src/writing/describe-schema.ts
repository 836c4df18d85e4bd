import { z } from 'zod';
import { metaOf, unwrap } from '../check/fields/schema-walk.ts';

/** One field of a record, described for somebody who fills it in. */
export interface Field {
  name: string;
  /** True if a record without it is invalid. */
  required: boolean;
  description: string;
  /** A valid value; made from the examples of its parts where the field has none itself. */
  example: unknown;
  type: FieldType;
}

/** What a field accepts. */
export type FieldType =
  /** `what` is the schema's own wording: "a date written year-month-day". */
  | { kind: 'words' | 'number'; what: string }
  | { kind: 'one of'; values: (string | number | boolean)[] }
  | { kind: 'record'; folder: string }
  | { kind: 'list'; of: FieldType }
  | { kind: 'group'; fields: Field[] }
  | { kind: 'either'; options: FieldType[]; what: string };

type Schema = z.core.$ZodType;

/** The fields of an object schema, in the order of the files. Throws for any other schema. */
export function describeSchema(schema: Schema): Field[] {
  const object = unwrap(schema);
  if (!(object instanceof z.ZodObject)) throw new Error('Only an object schema has fields.');
  return (Object.entries(object.shape) as [string, Schema][]).map(([name, field]) => {
    const type = typeOf(field);
    const meta = metaOf(field);
    return {
      name,
      required: !(field instanceof z.ZodOptional),
      description: meta?.description ?? '',
      example: meta?.['example'] ?? exampleOfType(type),
      type,
    };
  });
}

/** The fields inside a type: those of a group, of the groups in a list, or of either option. */
export function fieldsInside(type: FieldType): Field[] {
  if (type.kind === 'group') return type.fields;
  if (type.kind === 'list') return fieldsInside(type.of);
  return type.kind === 'either' ? type.options.flatMap(fieldsInside) : [];
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

function exampleOfType(type: FieldType): unknown {
  if (type.kind === 'one of') return type.values[0];
  if (type.kind === 'group') {
    const required = type.fields.filter((field) => field.required);
    return Object.fromEntries(required.map((field) => [field.name, field.example]));
  }
  if (type.kind === 'list') {
    const entry = exampleOfType(type.of);
    return entry === undefined ? undefined : [entry];
  }
  return undefined;
}

/**
 * What a schema expects, taken from its own message for a value of the wrong type: the words between
 * "must be" and the first full stop. `undefined` where it has no such message.
 */
function expectedBy(schema: Schema): string | undefined {
  const message = (schema as z.ZodType).safeParse(Symbol()).error?.issues[0]?.message ?? '';
  return /^must be (.+?)\.(?: |$)/.exec(message)?.[1];
}
