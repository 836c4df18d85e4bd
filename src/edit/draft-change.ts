import type { ContentFile } from '../check/file/content-file.ts';
import { recordAt } from '../check/file/record-path.ts';
import { type Folder, kindOf } from '../kinds/register.ts';
import { idPattern } from '../schemas/shared/reference.ts';
import { isGroup } from '../changes/snapshot.ts';
import { calendarFields } from '../changes/warnings.ts';
import type { RecordChange } from './change.ts';
import { fieldDifferences, wordDifferences } from './differences.ts';

/** A record as the form holds it. A new one has no file yet. */
export interface Draft {
  folder: Folder;
  file?: string | undefined;
  facts: Record<string, unknown>;
  words: string;
  /** A file beside it that is no text, by the path that it is to have. */
  given?: string | undefined;
}

/** What drafts change of the records that were read from their files; of new ones, all of them. */
export function changesOf(
  drafts: readonly Draft[],
  read: (file: string) => ContentFile | undefined,
): RecordChange[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const change = changeOf(draft, read, (file) => taken.has(file) || read(file) !== undefined);
    taken.add(change.file);
    return change;
  });
}

function changeOf(
  { folder, file, facts, words }: Draft,
  read: (file: string) => ContentFile | undefined,
  isTaken: (file: string) => boolean,
): RecordChange {
  const hasWords = kindOf(folder).ending === '.mdx' && words.trim() !== '';
  if (file === undefined) {
    return {
      file: fileOf(folder, facts, isTaken),
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
  const isCounted = calendarFields.some((name) => before[name] !== facts[name]);
  if (!isCounted || before['sequence'] !== facts['sequence']) return facts;
  return { ...facts, sequence: (Number(before['sequence']) || 0) + 1 };
}

/** The file of a new record, named by its facts; a stand-in until they make a name that is free. */
function fileOf(
  folder: Folder,
  facts: Record<string, unknown>,
  isTaken: (file: string) => boolean,
): string {
  const { ending, fileName } = kindOf(folder);
  const usual = `${folder}/${fileName.nameOf(facts)}`;
  // Two meetings on one day in one hall differ by when they begin.
  const isSecond = folder === 'meetings' && isTaken(usual + ending);
  const file = `${usual}${isSecond ? `-${String(facts['starts']).replace(/\D/g, '')}` : ''}${ending}`;
  const isName = file
    .split(/[/.]/)
    .slice(1, -1)
    .every((part) => idPattern.test(part));
  const isFree = isName && !recordAt(file).fault && !isTaken(file);
  return isFree ? file : `${folder}/${sampleName(folder)}${ending}`;
}

/** New records that are there already, by their names: each is told at the field that names it. */
export function namesTaken(
  drafts: readonly Draft[],
  isThere: (file: string) => boolean,
): { draft: number; field: string; file: string }[] {
  return drafts.flatMap(({ folder, file, facts }, draft) => {
    const { ending, fileName } = kindOf(folder);
    const usual = `${folder}/${fileName.nameOf(facts)}${ending}`;
    if (file !== undefined || folder === 'meetings' || !isThere(usual)) return [];
    return [{ draft, field: fileName.fields.at(-1) ?? '', file: usual }];
  });
}

/** The stand-in for the name of a new record. */
export function sampleName(folder: Folder): string {
  return kindOf(folder).fileName.inYears ? '2026-27/new-record' : 'new-record';
}
