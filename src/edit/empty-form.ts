import { formatField } from '../changes/format-value.ts';
import { type Folder, kindOf } from '../kinds/register.ts';
import { type Field, type FieldType, fieldsInside } from '../writing/describe-schema.ts';
import { type Draft, sampleName } from './draft-change.ts';
import { fieldsOf } from './fields-of.ts';

/** A record that was opened, or a new one of a kind. */
export interface Opened extends Draft {
  title: string;
  fields: Field[];
  /** Names of fields, and of the records that a field can name, in words. */
  labels: Record<string, string>;
  choices: Record<string, { id: string; title: string }[]>;
  hasWords: boolean;
  /** What to read out to the owner. */
  toConfirm: string[];
  checked: string;
}

/** The form of a kind, with nothing filled in: its fields, and the records that they can name. */
export function emptyForm(
  folder: Folder,
  recordsOf: (folder: Folder) => { id: string; title: string }[],
): Omit<Opened, 'title'> {
  const { ending, headings = [] } = kindOf(folder);
  const fields = fieldsOf(`${folder}/${sampleName(folder)}${ending}`);
  return {
    folder,
    fields,
    labels: Object.fromEntries(everyField(fields).map(({ name }) => [name, formatField([name])])),
    choices: Object.fromEntries(
      [...new Set(fields.flatMap(({ type }) => foldersNamed(type)))].map((name) => [
        name,
        recordsOf(name as Folder),
      ]),
    ),
    facts: fields.some(({ name }) => name === 'checked') ? { checked: 'not yet' } : {},
    words: headings.map((heading) => `## ${heading}`).join('\n\n'),
    hasWords: ending === '.mdx',
    toConfirm: [],
    checked: '',
  };
}

function everyField(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...everyField(fieldsInside(field.type))]);
}

function foldersNamed(type: FieldType): string[] {
  if (type.kind === 'record') return [type.folder];
  if (type.kind === 'list') return foldersNamed(type.of);
  return fieldsInside(type).flatMap((field) => foldersNamed(field.type));
}
