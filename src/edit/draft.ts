import { isGroup } from '../changes/snapshot.ts';
import { calendarFields } from '../changes/warnings.ts';
import type { ContentFile } from '../check/file/content-file.ts';
import { recordAt } from '../check/file/record-path.ts';
import { type Folder, kindOf } from '../kinds/register.ts';
import { idPattern } from '../schemas/shared/reference.ts';
import { fieldDifferences, textDifferences } from './differences.ts';
import type { RecordEdit } from './proposal.ts';

type Facts = Record<string, unknown>;

/** A record as the form holds it. A new one has no file yet. */
export interface Draft {
  folder: Folder;
  file?: string | undefined;
  facts: Facts;
  words: string;
  /** The path of the document or picture that belongs to it. */
  attachment?: string | undefined;
}

type ReadFile = (file: string) => ContentFile | undefined;

/** The edits that drafts make to the records in their files; of a new record, all of it. */
export function editsOf(drafts: readonly Draft[], read: ReadFile): RecordEdit[] {
  const taken = new Set<string>();
  return drafts.map(({ folder, file, facts, words }) => {
    if (file !== undefined) return editOf(folder, file, facts, words, read(file));
    const isTaken = (name: string) => taken.has(name) || read(name) !== undefined;
    const edit: RecordEdit = {
      file: newFileName(folder, facts, isTaken),
      new: facts as RecordEdit['new'],
    };
    taken.add(edit.file);
    const hasWords = kindOf(folder).ending === '.mdx' && words.trim() !== '';
    return { ...edit, ...(hasWords && { words: [{ was: '', is: words.trim() }] }) };
  });
}

function editOf(
  folder: Folder,
  file: string,
  facts: Facts,
  words: string,
  now: ContentFile | undefined,
): RecordEdit {
  const before = isGroup(now?.facts) ? now.facts : {};
  const after = folder === 'meetings' ? withSequence(before, facts) : facts;
  const fields = fieldDifferences(before, after);
  const texts = textDifferences(now?.body ?? '', words);
  return {
    file,
    ...(fields.length > 0 && { fields }),
    ...(texts.length > 0 && { words: texts }),
  };
}

/** Raises the number by which calendars notice a change. */
function withSequence(before: Facts, facts: Facts): Facts {
  const isChanged = calendarFields.some((name) => before[name] !== facts[name]);
  if (!isChanged || before['sequence'] !== facts['sequence']) return facts;
  return { ...facts, sequence: (Number(before['sequence']) || 0) + 1 };
}

/** The file of a new record, named by its facts; a placeholder until they make a free, valid name. */
function newFileName(folder: Folder, facts: Facts, isTaken: (file: string) => boolean): string {
  const { ending } = kindOf(folder);
  const usual = usualFile(folder, facts);
  // Two meetings on one day in one hall differ by when they begin.
  const isSecond = folder === 'meetings' && isTaken(usual);
  const time = String(facts['starts']).replace(/\D/g, '');
  const file = isSecond ? usual.replace(/\.\w+$/, (end) => `-${time}${end}`) : usual;
  const parts = file.split(/[/.]/).slice(1, -1);
  const isValid = parts.every((part) => idPattern.test(part)) && !recordAt(file).fault;
  return isValid && !isTaken(file) ? file : `${folder}/${placeholderName(folder)}${ending}`;
}

/** The file that the facts of a record name. */
export function usualFile(folder: Folder, facts: Facts): string {
  const { ending, fileName } = kindOf(folder);
  return `${folder}/${fileName.nameOf(facts)}${ending}`;
}

/** The placeholder for the name of a new record. */
export function placeholderName(folder: Folder): string {
  return kindOf(folder).fileName.inYears ? '2026-27/new-record' : 'new-record';
}
