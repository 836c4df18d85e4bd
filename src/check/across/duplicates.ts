import { digitsOf, isForEverybody } from '../../domain/phone.ts';
import { type Folder, fileOf, kindOf } from '../../kinds/register.ts';
import type { Statistic } from '../../schemas/statistic.ts';
import { fixedAddresses, ownPageOf } from '../../site/addresses.ts';
import { sections } from '../../site/sections.ts';
import { type Fault, duplicates } from '../fault.ts';
import { placeOf } from '../fields/field-name.ts';
import type { RecordFile } from './links.ts';
import { say } from '../messages/catalogue.ts';
import type { CheckedRecord, RecordId } from '../file/record-path.ts';
import type { KeptNumber } from '../fields/words.ts';

/** Facts of a record, as far as they are valid. */
type Facts = Partial<Record<string, string>>;

/** Whatever may be there once only: files, addresses, numbers, names, titles, figures. */
export function checkDuplicates(
  files: readonly RecordFile[],
  records: readonly CheckedRecord[],
  numbers: readonly KeptNumber[],
): Fault[] {
  const twins = duplicates(wellNamedFirst(files), idOf);
  const extra = new Set(twins.map(({ use }) => use.path));
  // Two files of one record are one fault, not one more for each field.
  const one = records.filter(({ file }) => !extra.has(file.path));
  const of = (folder: Folder) => one.filter((record) => record.folder === folder);
  return [
    ...twins.map(({ use, first }) => ({
      file: use.path,
      found: use.path.slice(use.path.lastIndexOf('/') + 1),
      ...say('sameFile', { file: first.path }),
    })),
    ...sameAddresses(files.filter(({ path }) => !extra.has(path))),
    ...sameNumbers(numbers.filter(({ file }) => !extra.has(file))),
    ...same(of('reporting-centres'), 'place'),
    ...same(of('keep-safe-venues'), 'place'),
    ...same(of('organisations'), 'name'),
    ...same(of('terms'), 'abbreviation'),
    ...same(of('priorities'), 'number', 'numberTaken', ({ plan, number }) =>
      plan && number ? `${plan} ${number}` : undefined,
    ),
    ...sameTitles(one),
    // Lists and calendars show no more than the day and what a meeting is called.
    ...same(of('meetings'), 'summary', 'sameMeeting', ({ date = '', summary }) =>
      summary ? `${date} ${letters(summary)}` : undefined,
    ),
    ...sameFigures(of('statistics')),
  ];
}

function idOf({ folder, id, path }: RecordFile): string {
  return (folder === 'single' ? path : `${folder}/${id}`).toLowerCase();
}

/** Files with the right name before others: of two, the other is told to go. */
function wellNamedFirst(files: readonly RecordFile[]): RecordFile[] {
  const isWellNamed = ({ folder, id, path }: RecordFile) =>
    folder === 'single' || path === fileOf(folder, id);
  return [...files].sort((a, b) => Number(isWellNamed(b)) - Number(isWellNamed(a)));
}

/** No record may take the address of a page that is always there, or of another record. */
function sameAddresses(files: readonly RecordFile[]): Fault[] {
  const always = fixedAddresses.map((address) => ({
    address,
    by: 'a page that is always there',
  }));
  const pages = files.map((file) => ({ address: addressOf(file), by: file.path }));
  return duplicates([...always, ...pages], ({ address }) => address).map(({ use, first }) => ({
    file: use.by,
    found: use.address,
    ...say('addressTaken', { by: first.by }),
  }));
}

function addressOf({ folder, id }: RecordId): string | undefined {
  return folder === 'single' ? undefined : ownPageOf(folder, id);
}

/** A number is kept in one record: in two, one of them would be forgotten. */
function sameNumbers(numbers: readonly KeptNumber[]): Fault[] {
  return duplicates(numbers, ({ number }) =>
    isForEverybody(number) ? undefined : digitsOf(number),
  )
    .filter(({ use, first }) => use.file !== first.file)
    .map(({ use: { number, ...place }, first }) => ({
      ...place,
      found: number,
      ...say('numberElsewhere', { file: first.file }),
    }));
}

/** What a field says that an earlier record says already; `keyOf` where more than the field decides. */
function same(
  records: readonly CheckedRecord[],
  field: string,
  message: 'sameRecord' | 'numberTaken' | 'sameMeeting' = 'sameRecord',
  keyOf = (facts: Facts) => facts[field],
): Fault[] {
  return duplicates(records, ({ value }) => keyOf(value as Facts)).map(({ use, first }) => ({
    ...placeOf(use.file, [field]),
    found: String((use.value as Facts)[field]),
    ...say(message, { file: first.file.path }),
  }));
}

/** Two pages may have neither the same title in a list nor the same description. */
function sameTitles(records: readonly CheckedRecord[]): Fault[] {
  const uses = records.flatMap((record) => {
    const { folder, id } = record;
    if (folder === 'single' || hasNoAddress(folder, id)) return [];
    return kindOf(folder).unique.flatMap((field) => {
      const words = (record.value as Record<string, unknown>)[field];
      return typeof words === 'string' ? [{ record, field, words: words.trim() }] : [];
    });
  });
  return duplicates(uses, ({ record, field, words }) => {
    const isName = field === 'title' || field === 'name';
    return `${isName ? listOf(record) : 'described'} ${words.toLowerCase()}`;
  }).map(({ use: { record, field, words }, first }) => ({
    ...placeOf(record.file, [field]),
    found: words,
    ...say('sameWords', { file: first.record.file.path }),
  }));
}

/** The list in which the title of a record must differ from the others. */
function listOf({ folder, id }: RecordId): string {
  return folder === 'single' ? folder : (kindOf(folder).uniqueWithin?.(id) ?? folder);
}

/** A page of words that no address leads to is another fault. */
function hasNoAddress(folder: Folder, id: string): boolean {
  return folder === 'pages' && !sections.some((section) => section.id === id);
}

/** A figure is kept once: the same measure, period and area twice would soon be two figures. */
function sameFigures(statistics: readonly CheckedRecord[]): Fault[] {
  const uses = statistics.flatMap(({ file, value }) => {
    const { rows = [], columns = [], period, area } = value as Partial<Statistic>;
    return rows.flatMap((row, index) =>
      columns.map((column) => {
        const when = row.period ?? column.period ?? period ?? '';
        const where = row.area ?? column.area ?? area ?? '';
        const unit = row.unit ?? column.unit ?? '';
        return { file, index, measure: [row.label, column.name], unit, when, where };
      }),
    );
  });
  return duplicates(uses, ({ measure, unit, when, where }) =>
    [...measure, unit, when, where].map(letters).join(' | '),
  ).map(({ use: { file, index, measure, when, where }, first }) => ({
    ...placeOf(file, ['rows', index, 'label']),
    found: [...measure, when, where].join(', '),
    ...say('sameFigure', { file: first.file.path }),
  }));
}

function letters(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
