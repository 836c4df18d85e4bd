import { z } from 'zod';
import { recordAt } from '../check/file/record-path.ts';
import { fieldHelp } from '../check/fields/schema-walk.ts';
import { kindOf } from '../kinds/register.ts';

/** Longer than any change an officer types: whoever writes more writes files. */
const longestProposal = 30_000;

/** The name of a field, or the position of an entry in a list, from 0. */
const step = z.union([z.string().regex(/^[a-z][A-Za-z]{0,40}$/), z.number().int().min(0).max(500)]);

const fieldEdit = z.strictObject({
  /** Where it is: `["phones", 0, "number"]`. */
  at: z.array(step).min(1).max(10),
  /** Its value now; missing where there is none. */
  was: z.json().optional(),
  /** Its new value; missing where it is to be removed. */
  is: z.json().optional(),
});

const textEdit = z.strictObject({
  /** Whole paragraphs as they are under the facts; empty where there are none. */
  was: z.string().max(longestProposal),
  is: z.string().max(longestProposal),
});

const recordEdit = z.strictObject({
  /** From the content folder on. */
  file: z.string().regex(/^[a-z-]{1,40}(?:\/[a-z0-9-]{1,120}){1,2}\.(?:mdx|yaml)$/),
  /** The facts of a new record. */
  new: z.record(z.string(), z.json()).optional(),
  fields: z.array(fieldEdit).max(100).optional(),
  words: z.array(textEdit).max(50).optional(),
});

/** The path of a document or a picture beside a record. A drawing (SVG) is refused: it can run. */
export const attachmentPath = z
  .string()
  .max(200)
  .regex(
    /^(?:files\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:docx|ods|odt|pdf|xlsx)|[a-z-]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){1,2}\.(?:jpe?g|png|webp))$/,
  );

const proposal = z.strictObject({
  /** Why, and who said so. */
  why: z.string().trim().min(3).max(600),
  records: z.array(recordEdit).min(1).max(20),
  /** Files that belong to the records and are sent separately. */
  files: z.array(attachmentPath).max(5).optional(),
});

/** What somebody proposes: edits of a few records, each with the value that it replaces. */
export type Proposal = z.infer<typeof proposal>;
export type RecordEdit = z.infer<typeof recordEdit>;
export type FieldEdit = z.infer<typeof fieldEdit>;
export type TextEdit = z.infer<typeof textEdit>;

/** A proposal that cannot be applied, in words for whoever made it. */
export class Refusal extends Error {}

/** Names by which JavaScript reaches what is no field. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a proposal from an issue or an e-mail, which anybody may have written. Throws a `Refusal`
 * for anything else: no JSON, an unknown part, a file that is no record, a field that the schema
 * does not have.
 */
export function readProposal(body: string): Proposal {
  const text = body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1);
  if (text === '') throw new Refusal('There is no change in this issue.');
  if (text.length > longestProposal) {
    throw new Refusal('The change is longer than a form can make it.');
  }
  const { data, error } = proposal.safeParse(parse(text));
  if (!data) {
    const at = error.issues[0]?.path.join('.') ?? '';
    throw new Refusal(`The change is not as the form writes it (${at}).`);
  }
  for (const record of data.records) refuseUnknown(record);
  for (const file of data.files ?? []) refuseUnnamed(file, data.records);
  return data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (reserved.has(key)) throw new Refusal(`A field cannot be called ${key}.`);
      return value;
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      'The change cannot be read. Copy all of it from the form, and alter nothing.',
    );
  }
}

/** Refuses a file that no record in the same folder names. */
function refuseUnnamed(file: string, records: readonly RecordEdit[]) {
  const folder = folderOf(file);
  const name = file.slice(folder.length + 1);
  const isNamed = records.some(
    (record) => folderOf(record.file) === folder && JSON.stringify(record).includes(name),
  );
  if (!isNamed) throw new Refusal(`${file} is named by no record of this change beside it.`);
}

/** The folder of a file, from the content folder on. */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}

function refuseUnknown({ file, new: facts, fields = [] }: RecordEdit) {
  const { record, fault } = recordAt(file);
  if (!record || fault || record.folder === 'single') {
    throw new Refusal(`${file} is no file of a record. Records are in the folders of content/.`);
  }
  if (facts && fields.length > 0) throw new Refusal(`${file} is both new and changed.`);
  const { schema, fixed } = kindOf(record.folder);
  if (facts && fixed !== undefined) throw new Refusal(`${file} cannot be added. ${fixed}`);
  const names = [...fields.map(({ at }) => at), ...Object.keys(facts ?? {}).map((name) => [name])];
  const unknown = names.find((at) => !fieldHelp(schema, at).accepts);
  if (unknown) throw new Refusal(`${file} can have no field ${unknown.join('.')}.`);
}

/** The longest address that GitHub opens is a little longer. */
const longestAddress = 7000;

/** The address of the issue form on GitHub, filled in unless the proposal is too long for an address. */
export function issueAddress(
  repository: string,
  proposal: Proposal,
): { address: string; isFilled: boolean } {
  const files = proposal.records.map(({ file }) => file);
  const title = encodeURIComponent(`Change: ${files.slice(0, 3).join(', ')}`.slice(0, 200));
  // The template is in .github/ISSUE_TEMPLATE; its fields are called `why` and `change`.
  const form = `${repository.replace(/\/$/, '')}/issues/new?template=change-a-fact.yml&title=${title}`;
  const filled = `${form}&change=${encodeURIComponent(JSON.stringify(proposal))}`;
  const isFilled = filled.length <= longestAddress;
  return { address: isFilled ? filled : form, isFilled };
}
