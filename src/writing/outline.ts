import { z } from 'zod';
import { bare, metaOf } from '../check/schema-walk.ts';
import { answerTo } from './own-words.ts';

/** One field as somebody who fills it in sees it. */
export interface Field {
  name: string;
  /** Whether a record without it is refused. */
  needed: boolean;
  description: string;
  /** Something right to write there; made of its parts where the field has no example of its own. */
  example: unknown;
  takes: Takes;
}

/** What may be written in a field. */
export type Takes =
  /** `what` says it in the schema's words: "a date written year-month-day". */
  | { kind: 'words' | 'number'; what: string }
  | { kind: 'one of'; values: (string | number | boolean)[] }
  | { kind: 'record'; folder: string }
  | { kind: 'list'; of: Takes }
  | { kind: 'group'; fields: Field[] }
  | { kind: 'either'; options: Takes[]; what: string };

type Inner = z.core.$ZodType;

/** The fields of a schema, in the order in which files give them. */
export function outline(schema: Inner): Field[] {
  const inner = bare(schema);
  if (!(inner instanceof z.ZodObject)) throw new Error('Only a group of fields has an outline.');
  return Object.entries(inner.shape).map(([name, field]) => fieldOf(name, field as Inner));
}

function fieldOf(name: string, schema: Inner): Field {
  const takes = takesOf(schema);
  return {
    name,
    needed: !(schema instanceof z.ZodOptional),
    description: metaOf(schema)?.description ?? '',
    example: metaOf(schema)?.['example'] ?? exampleOf(takes),
    takes,
  };
}

function takesOf(schema: Inner): Takes {
  const inner = bare(schema);
  const folder = metaOf(schema)?.['references'];
  if (typeof folder === 'string') return { kind: 'record', folder };
  if (inner instanceof z.ZodObject) return { kind: 'group', fields: outline(inner) };
  if (inner instanceof z.ZodArray) return { kind: 'list', of: takesOf(inner.element) };
  if (inner instanceof z.ZodTuple) return { kind: 'list', of: { kind: 'number', what: 'numbers' } };
  if (inner instanceof z.ZodEnum) return { kind: 'one of', values: inner.options };
  if (inner instanceof z.ZodBoolean) return { kind: 'one of', values: [true, false] };
  if (inner instanceof z.ZodLiteral) {
    return { kind: 'one of', values: [...inner.values] as (string | number | boolean)[] };
  }
  if (inner instanceof z.ZodUnion) {
    return { kind: 'either', options: inner.options.map(takesOf), what: answerTo(inner) ?? '' };
  }
  if (inner instanceof z.ZodNumber) return { kind: 'number', what: answerTo(inner) ?? 'a number' };
  return { kind: 'words', what: answerTo(inner) ?? 'words' };
}

function exampleOf(takes: Takes): unknown {
  if (takes.kind === 'one of') return takes.values[0];
  if (takes.kind === 'group') {
    const needed = takes.fields.filter((field) => field.needed);
    return Object.fromEntries(needed.map((field) => [field.name, field.example]));
  }
  if (takes.kind === 'list') {
    const entry = exampleOf(takes.of);
    return entry === undefined ? undefined : [entry];
  }
  return undefined;
}
