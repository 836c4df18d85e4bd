import { z } from 'zod';
import { recordAt } from '../check/file/record-path.ts';
import { fieldHelp } from '../check/fields/schema-walk.ts';
import { kindOf } from '../kinds/register.ts';

/** More letters than any change an officer types; whoever writes more writes files. */
export const mostLetters = 30_000;

/** A name of a field, or the place of an entry in a list, from 0. */
const step = z.union([z.string().regex(/^[a-z][A-Za-z]{0,40}$/), z.number().int().min(0).max(500)]);

const field = z.strictObject({
  /** Where it stands: `["phones", 0, "number"]`. */
  at: z.array(step).min(1).max(10),
  /** What it says now; missing where nothing stands there. */
  was: z.json().optional(),
  /** What it is to say; missing where it is to go. */
  is: z.json().optional(),
});

const words = z.strictObject({
  /** Whole paragraphs as they stand under the facts; empty where no words are. */
  was: z.string().max(mostLetters),
  is: z.string().max(mostLetters),
});

const record = z.strictObject({
  /** From the content folder on. */
  file: z.string().regex(/^[a-z-]{1,40}(?:\/[a-z0-9-]{1,120}){1,2}\.(?:mdx|yaml)$/),
  /** The facts of a record that is not there yet. */
  new: z.record(z.string(), z.json()).optional(),
  fields: z.array(field).max(100).optional(),
  words: z.array(words).max(50).optional(),
});

/** A file that is no text and lies beside a record. A drawing, which can run, never comes so. */
export const fileBeside = z
  .string()
  .max(200)
  .regex(
    /^(?:files\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:docx|ods|odt|pdf|xlsx)|[a-z-]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){1,2}\.(?:jpe?g|png|webp))$/,
  );

const change = z.strictObject({
  /** Why, and who said so. */
  why: z.string().trim().min(3).max(600),
  records: z.array(record).min(1).max(20),
  /** Files beside them, which come by themselves: a text holds none. */
  files: z.array(fileBeside).max(5).optional(),
});

/** What somebody proposes: facts and words of a few records, each with what it says now. */
export type Change = z.infer<typeof change>;
export type RecordChange = Change['records'][number];
export type FieldChange = z.infer<typeof field>;
export type WordsChange = z.infer<typeof words>;

/** A change that is not made, in words for whoever proposed it. */
export class Refusal extends Error {}

/** Names by which JavaScript reaches what is no field. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a change from text that anybody may have written. Throws a `Refusal` for whatever is not
 * one: no JSON, an unknown part, a file that is no record, a field that the schema does not have.
 */
export function readChange(text: string): Change {
  if (text.length > mostLetters) throw new Refusal('The change is longer than a form can make it.');
  let written: unknown;
  try {
    written = JSON.parse(text, (key, value: unknown) => {
      if (reserved.has(key)) throw new Refusal(`A field cannot be called ${key}.`);
      return value;
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      'The change cannot be read. Copy all of it from the form, and alter nothing.',
    );
  }
  const { data, error } = change.safeParse(written);
  if (!data) {
    const at = error.issues[0]?.path.join('.') ?? '';
    throw new Refusal(`The change is not as the form writes it (${at}).`);
  }
  for (const one of data.records) refuseUnknown(one);
  for (const file of data.files ?? []) refuseUnnamed(file, data.records);
  return data;
}

/** A file comes with the record beside it that names it. */
function refuseUnnamed(file: string, records: readonly RecordChange[]) {
  const [folder, name] = [folderOf(file), file.slice(folderOf(file).length + 1)];
  const isNamed = records.some(
    (one) => folderOf(one.file) === folder && JSON.stringify(one).includes(name),
  );
  if (!isNamed) throw new Refusal(`${file} is named by no record of this change beside it.`);
}

/** The folder of a file, from the content folder on. */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}

function refuseUnknown({ file, new: facts, fields = [] }: RecordChange) {
  const { record: id, fault } = recordAt(file);
  if (!id || fault || id.folder === 'single') {
    throw new Refusal(`${file} is no file of a record. Records are in the folders of content/.`);
  }
  if (facts && fields.length > 0) throw new Refusal(`${file} is both new and changed.`);
  const { schema, fixed } = kindOf(id.folder);
  if (facts && fixed !== undefined) throw new Refusal(`${file} cannot be added. ${fixed}`);
  const names = [...fields.map(({ at }) => at), ...Object.keys(facts ?? {}).map((name) => [name])];
  const unknown = names.find((at) => !fieldHelp(schema, at).accepts);
  if (unknown) throw new Refusal(`${file} can have no field ${unknown.join('.')}.`);
}
