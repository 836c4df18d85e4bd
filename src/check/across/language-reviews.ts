import { english, textsOf } from '../../domain/language.ts';
import type { Language } from '../../schemas/language.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import type { Fault } from '../fault.ts';
import { originalOf } from './languages.ts';
import { say } from '../messages/catalogue.ts';

const head = [
  '| English | Translation | Back into English | Remarks |',
  '| ------- | ----------- | ----------------- | ------- |',
];

/** Translations that nobody has put back into English, as far as the files beside them say. */
export function missingReviews(
  records: readonly CheckedRecord[],
  paths: readonly string[],
): Fault[] {
  return translationsIn(records)
    .filter(({ id }) => !paths.includes(reviewOf(id)))
    .map((record) => ({
      file: reviewOf(record.id),
      ...say('noReview'),
      found: 'nothing',
      example: [...head, ...rowsFor(record, records, '')].join('\n'),
    }));
}

/** Texts of a translation that its review does not have as they are now, put back into English. */
export function textsWithoutReview(
  records: readonly CheckedRecord[],
  { paths, read }: ContentFolder,
): Fault[] {
  const there = paths();
  return translationsIn(records).flatMap((record) => {
    const file = reviewOf(record.id);
    if (!there.includes(file)) return [];
    const rows = rowsFor(record, records, new TextDecoder().decode(read(file)));
    if (rows.length === 0) return [];
    return [
      {
        file,
        ...say('notReviewed'),
        found: `no row for ${String(rows.length)} of its texts, or one without the text put back`,
        example: rows.join('\n'),
      },
    ];
  });
}

/** The rows that a review lacks, as somebody has to write them. */
function rowsFor({ value }: CheckedRecord, records: readonly CheckedRecord[], review: string) {
  const original = originalOf(records);
  const texts = original && textsOf(original);
  const written = new Set(
    review
      .split('\n')
      .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
      .filter(([, , , back]) => back)
      .map(([, original, translation]) => `${original ?? ''}|${translation ?? ''}`),
  );
  return [...textsOf(value as Language)]
    .map(([field, text]) =>
      [texts?.get(field) ?? '', text].map((cell) => cell.replaceAll('|', '\\|')),
    )
    .filter((cells) => !written.has(cells.join('|')))
    .map((cells) => `| ${cells.join(' | ')} | What it says, put back into English | |`);
}

function translationsIn(records: readonly CheckedRecord[]): CheckedRecord[] {
  return records.filter(
    ({ folder, id, isValid }) => folder === 'languages' && isValid && id !== english,
  );
}

function reviewOf(id: string): string {
  return `languages/${id}/REVIEW.md`;
}
