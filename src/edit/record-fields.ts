import { isGroup } from '../changes/snapshot.ts';
import { recordAt } from '../check/file/record-path.ts';
import { schemaOf } from '../check/record.ts';
import { type Field, describeSchema, fieldsInside } from '../writing/describe-schema.ts';
import type { FieldEdit } from './proposal.ts';

/** The fields that the record of a file can have, in the order in which files give them. */
export function fieldsOf(file: string): Field[] {
  const { record } = recordAt(file);
  return record ? describeSchema(schemaOf(record)) : [];
}

/** The fields of the group at a path. */
export function fieldsIn(at: FieldEdit['at'], fields: readonly Field[]): readonly Field[] {
  return at
    .filter((step) => typeof step === 'string')
    .reduce<readonly Field[]>((inside, name) => {
      const field = inside.find((one) => one.name === name);
      return field ? fieldsInside(field.type) : [];
    }, fields);
}

/** A value with its fields in the order of the schema. Unknown fields come last, for the check to find. */
export function inOrder(value: unknown, fields: readonly Field[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => inOrder(entry, fields));
  if (!isGroup(value)) return value;
  const known = fields
    .filter(({ name }) => Object.hasOwn(value, name))
    .map(({ name, type }) => [name, inOrder(value[name], fieldsInside(type))] as const);
  return { ...Object.fromEntries(known), ...value };
}
