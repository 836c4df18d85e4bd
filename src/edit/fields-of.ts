import { recordAt } from '../check/file/record-path.ts';
import { schemaOf } from '../check/record.ts';
import { type Field, describeSchema } from '../writing/describe-schema.ts';

/** The fields that the record of a file can have, described for whoever fills them in. */
export function fieldsOf(file: string): Field[] {
  const { record } = recordAt(file);
  return record ? describeSchema(schemaOf(record)) : [];
}

/** Their names, in the order in which files give them. */
export function fieldsAt(file: string): string[] {
  return fieldsOf(file).map(({ name }) => name);
}
