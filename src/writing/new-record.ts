import { type Folder, fileOf, kindOf } from '../kinds/register.ts';
import { idPattern } from '../schemas/shared/reference.ts';
import { newCommand, template } from './template.ts';
import { inOneLine } from '../check/file/write-yaml.ts';

/** A file to be written, with its path in the content folder. */
export interface NewFile {
  path: string;
  text: string;
}

/**
 * The template of a kind under its file name, with the facts in that name filled in. Throws, with the
 * command to type, if one of them is missing or cannot be part of a file name.
 */
export function newRecord(folder: Folder, values: readonly string[]): NewFile {
  const { fileName, one } = kindOf(folder);
  const last = fileName.fields.length - 1;
  const answers = [...values.slice(0, last), values.slice(last).join(' ')];
  const facts = Object.fromEntries(
    fileName.fields.map((field, index) => [field, answers[index] ?? '']),
  );
  const id = fileName.nameOf(facts);
  const hasAll = Object.values(facts).every((value) => value.trim() !== '');
  if (!hasAll || !idPattern.test(id)) {
    throw new Error(
      `The file of a ${one} is named after its ${fileName.fields.join(' and ')}.\n  Right:     ${newCommand(folder)}`,
    );
  }
  const text = Object.entries(facts).reduce(
    (filled, [field, value]) =>
      filled.replace(new RegExp(`^${field}: (?:'')?$`, 'm'), () => `${field}: ${inOneLine(value)}`),
    template(folder),
  );
  return { path: fileOf(folder, id), text };
}
