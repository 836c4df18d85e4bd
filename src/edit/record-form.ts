import { formatField } from '../changes/format-value.ts';
import { type Folder, kindOf } from '../kinds/register.ts';
import { type Field, type FieldType, fieldsInside } from '../writing/describe-schema.ts';
import { type Draft, placeholderName } from './draft.ts';
import { fieldsOf } from './record-fields.ts';

/** A draft with all that a form needs to show it. */
export interface RecordForm extends Draft {
  title: string;
  fields: Field[];
  /** What people call each field. */
  labels: Record<string, string>;
  /** The records that a field can name, by their folder. */
  choices: Record<string, { id: string; title: string }[]>;
  hasWords: boolean;
  /** What to read out to the owner. */
  toConfirm: string[];
  checked: string;
}

/** The form of a kind, with nothing filled in. */
export function emptyForm(
  folder: Folder,
  recordsOf: (folder: Folder) => { id: string; title: string }[],
): Omit<RecordForm, 'title'> {
  const { ending, headings = [] } = kindOf(folder);
  const fields = fieldsOf(`${folder}/${placeholderName(folder)}${ending}`);
  const everyField = withInner(fields);
  const named = new Set(everyField.flatMap(({ type }) => folderNamed(type) ?? []));
  return {
    folder,
    fields,
    labels: Object.fromEntries(everyField.map(({ name }) => [name, formatField([name])])),
    choices: Object.fromEntries([...named].map((name) => [name, recordsOf(name as Folder)])),
    facts: fields.some(({ name }) => name === 'checked') ? { checked: 'not yet' } : {},
    words: headings.map((heading) => `## ${heading}`).join('\n\n'),
    hasWords: ending === '.mdx',
    toConfirm: [],
    checked: '',
  };
}

function withInner(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...withInner(fieldsInside(field.type))]);
}

function folderNamed(type: FieldType): string | undefined {
  if (type.kind === 'list') return folderNamed(type.of);
  return type.kind === 'record' ? type.folder : undefined;
}
