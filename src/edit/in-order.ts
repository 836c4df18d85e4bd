import { type Field, fieldsInside } from '../writing/describe-schema.ts';
import type { FieldChange } from './change.ts';
import { isGroup } from '../changes/snapshot.ts';

/** A value with its fields in the order of the schema, in whichever order they were typed. */
export function inOrder(value: unknown, fields: readonly Field[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => inOrder(entry, fields));
  if (!isGroup(value)) return value;
  const known = fields
    .filter(({ name }) => Object.hasOwn(value, name))
    .map(({ name, type }) => [name, inOrder(value[name], fieldsInside(type))] as const);
  // What the schema does not have stays for the check to tell.
  return { ...Object.fromEntries(known), ...value };
}

/** The fields in what stands at a path. */
export function fieldsUnder(at: FieldChange['at'], fields: readonly Field[]): readonly Field[] {
  return at
    .filter((step) => typeof step === 'string')
    .reduce<readonly Field[]>((inside, name) => {
      const field = inside.find((one) => one.name === name);
      return field ? fieldsInside(field.type) : [];
    }, fields);
}
