import { digitsOf, isForEverybody } from '../../domain/phone.ts';
import { type Folder, fileOf, kindOf } from '../../kinds/register.ts';
import { fixedAddresses, ownPageOf } from '../../site/addresses.ts';
import { sections } from '../../site/sections.ts';
import { type Fault, duplicates } from '../fault.ts';
import { faultAt } from '../fields/field-name.ts';
import type { KeptNumber } from '../fields/words.ts';
import type { ContentFile } from '../file/content-file.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import { say } from '../messages/catalogue.ts';
import type { RecordFile } from './links.ts';
import { recordsOf } from './records.ts';

/** Checks what must be unique: files, addresses, numbers, names, titles, figures. */
export function checkDuplicates(
  files: readonly RecordFile[],
  records: readonly CheckedRecord[],
  numbers: readonly KeptNumber[],
): Fault[] {
  const sameFiles = duplicates(correctNamesFirst(files), keyOfFile);
  // Two files of one record are one fault, not one more for each field.
  const extra = new Set(sameFiles.map(({ use }) => use.path));
  const others = records.filter(({ file }) => !extra.has(file.path));
  return [
    ...sameFiles.map(({ use, first }) => ({
      file: use.path,
      found: use.path.slice(use.path.lastIndexOf('/') + 1),
      ...say('sameFile', { file: first.path }),
    })),
    ...sameAddresses(files.filter(({ path }) => !extra.has(path))),
    ...sameNumbers(numbers.filter(({ file }) => !extra.has(file))),
    ...sameFacts('sameRecord', factsOf(others, 'reporting-centres', 'place')),
    ...sameFacts('sameRecord', factsOf(others, 'keep-safe-venues', 'place')),
    ...sameFacts('sameRecord', factsOf(others, 'organisations', 'name')),
    ...sameFacts('sameRecord', factsOf(others, 'terms', 'abbreviation')),
    ...sameFacts('numberTaken', factsOf(others, 'priorities', 'number', numberInPlan)),
    ...sameFacts('sameMeeting', factsOf(others, 'meetings', 'summary', summaryOnDay)),
    ...sameFacts('sameWords', titlesOf(others)),
    ...sameFacts('sameFigure', figuresOf(others)),
  ];
}

function keyOfFile({ folder, id, path }: RecordFile): string {
  return (folder === 'single' ? path : `${folder}/${id}`).toLowerCase();
}

/** Sorts files with a correct name before others, so that the fault is in the other file. */
function correctNamesFirst(files: readonly RecordFile[]): RecordFile[] {
  const isCorrect = ({ folder, id, path }: RecordFile) =>
    folder === 'single' || path === fileOf(folder, id);
  return [...files].sort((a, b) => Number(isCorrect(b)) - Number(isCorrect(a)));
}

/** No record may take the address of a page that always exists, or of another record. */
function sameAddresses(files: readonly RecordFile[]): Fault[] {
  const fixed = fixedAddresses.map((address) => ({ address, by: 'a page that is always there' }));
  const pages = files.map(({ folder, id, path }) => ({
    address: folder === 'single' ? undefined : ownPageOf(folder, id),
    by: path,
  }));
  return duplicates([...fixed, ...pages], ({ address }) => address).map(({ use, first }) => ({
    file: use.by,
    found: use.address,
    ...say('addressTaken', { by: first.by }),
  }));
}

/** Each number belongs in one record: of two, one would be forgotten when it changes. */
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

/** A fact that must be unique: where it is, what was written, and what no other may have. */
interface UniqueFact {
  file: ContentFile;
  path: PropertyKey[];
  found: string;
  key: string | undefined;
}

function sameFacts(
  message: 'sameRecord' | 'numberTaken' | 'sameMeeting' | 'sameWords' | 'sameFigure',
  facts: readonly UniqueFact[],
): Fault[] {
  return duplicates(facts, ({ key }) => key).map(({ use: { file, path, found }, first }) =>
    faultAt(file, path, say(message, { file: first.file.path }), { found }),
  );
}

type Facts = Partial<Record<string, string>>;

function factsOf(
  records: readonly CheckedRecord[],
  folder: Folder,
  field: string,
  keyOf = (facts: Facts) => facts[field],
): UniqueFact[] {
  return recordsOf(records, folder).map(({ file, value }) => {
    const facts = value as Facts;
    return { file, path: [field], found: String(facts[field]), key: keyOf(facts) };
  });
}

function numberInPlan({ plan, number }: Facts): string | undefined {
  return plan && number && `${plan} ${number}`;
}

/** Lists and calendars show no more of a meeting than its day and its summary. */
function summaryOnDay({ date = '', summary }: Facts): string | undefined {
  return summary && `${date} ${letters(summary)}`;
}

/** Titles, which must differ within a list, and descriptions, which must differ on the whole site. */
function titlesOf(records: readonly CheckedRecord[]): UniqueFact[] {
  return records.flatMap(({ folder, id, file, value }) => {
    // A page without an address is another fault.
    const hasAddress = folder !== 'pages' || sections.some((section) => section.id === id);
    if (folder === 'single' || !hasAddress) return [];
    const kind = kindOf(folder);
    return kind.unique.flatMap((field) => {
      const text = (value as Record<string, unknown>)[field];
      if (typeof text !== 'string') return [];
      const found = text.trim();
      const isTitle = field === 'title' || field === 'name';
      const list = isTitle ? (kind.uniqueWithin?.(id) ?? folder) : 'descriptions';
      return { file, path: [field], found, key: `${list} ${found.toLowerCase()}` };
    });
  });
}

/** Figures of the same measure, period and area: of two, one would be forgotten when it changes. */
function figuresOf(records: readonly CheckedRecord[]): UniqueFact[] {
  return recordsOf(records, 'statistics').flatMap(({ file, value: { rows, columns, ...usual } }) =>
    (rows ?? []).flatMap((row, index) =>
      (columns ?? []).map((column) => {
        const period = row.period ?? column.period ?? usual.period ?? '';
        const area = row.area ?? column.area ?? usual.area ?? '';
        const names = [row.label, column.name, period, area];
        const key = [...names, row.unit ?? column.unit ?? ''].map(letters).join(' | ');
        return { file, path: ['rows', index, 'label'], found: names.join(', '), key };
      }),
    ),
  );
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
