import type { ContentFile } from '../check/content-file.ts';
import { recordAt } from '../check/content-folder.ts';
import { type Folder, kindOf } from '../kinds/register.ts';
import { idPattern } from '../schemas/shared/reference.ts';
import type { RecordChange } from './change.ts';
import { fieldDifferences, wordDifferences } from './differences.ts';

/** A record as the form holds it. A new one has no file yet. */
export interface Draft {
  folder: Folder;
  file?: string | undefined;
  facts: Record<string, unknown>;
  words: string;
}

/** What calendars follow of a meeting. */
const counted = ['date', 'starts', 'ends', 'place', 'status'];

/** What a draft changes of the record that was read from its file; of a new one, all of it. */
export function changeOf(
  { folder, file, facts, words }: Draft,
  read: (file: string) => ContentFile | undefined,
): RecordChange {
  const hasWords = kindOf(folder).ending === '.mdx' && words.trim() !== '';
  if (file === undefined) {
    return {
      file: fileOf(folder, facts),
      new: facts as NonNullable<RecordChange['new']>,
      ...(hasWords && { words: [{ was: '', is: words.trim() }] }),
    };
  }
  const reading = read(file);
  const before = isGroup(reading?.facts) ? reading.facts : {};
  const fields = fieldDifferences(before, folder === 'meetings' ? counting(before, facts) : facts);
  const inWords = wordDifferences(reading?.body ?? '', words);
  return {
    file,
    ...(fields.length > 0 && { fields }),
    ...(inWords.length > 0 && { words: inWords }),
  };
}

/** The number that makes calendars follow goes up by itself. */
function counting(before: Record<string, unknown>, facts: Record<string, unknown>) {
  const isCounted = counted.some((name) => before[name] !== facts[name]);
  if (!isCounted || before['sequence'] !== facts['sequence']) return facts;
  return { ...facts, sequence: (Number(before['sequence']) || 0) + 1 };
}

/** The file of a new record, named by its facts; a stand-in until they make a name. */
function fileOf(folder: Folder, facts: Record<string, unknown>): string {
  const { fileName, ending } = kindOf(folder);
  const name = fileName.nameOf(facts);
  const isName = idPattern.test(name) && !recordAt(`${folder}/${name}${ending}`).fault;
  return `${folder}/${isName ? name : sampleName(folder)}${ending}`;
}

/** The stand-in for the name of a new record. */
export function sampleName(folder: Folder): string {
  return kindOf(folder).fileName.inYears ? '2026-27/new-record' : 'new-record';
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
