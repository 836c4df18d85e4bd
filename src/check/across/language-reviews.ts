import { english, textsOf } from '../../domain/language.ts';
import type { Language } from '../../schemas/language.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import type { Fault } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import { englishTexts } from './languages.ts';
import { validRecordsOf } from './records.ts';

const tableHead = `| English | Translation | Back into English | Remarks |
| ------- | ----------- | ----------------- | ------- |`;

/** Checks that each translation has a file in which somebody put it back into English. */
export function checkReviewFiles(
  records: readonly CheckedRecord[],
  paths: readonly string[],
): Fault[] {
  return translationsIn(records)
    .filter(({ review }) => !paths.includes(review))
    .map(({ review, value }) => ({
      file: review,
      ...say('noReview'),
      found: 'nothing',
      example: [tableHead, ...missingRows(value, records, '')].join('\n'),
    }));
}

/** Checks that each text of a translation, as it is now, has a row in its review. */
export function checkReviewRows(
  records: readonly CheckedRecord[],
  { paths, read }: ContentFolder,
): Fault[] {
  const existing = paths();
  return translationsIn(records)
    .filter(({ review }) => existing.includes(review))
    .flatMap(({ review, value }) => {
      const rows = missingRows(value, records, new TextDecoder().decode(read(review)));
      if (rows.length === 0) return [];
      return [
        {
          file: review,
          ...say('notReviewed'),
          found: `no row for ${String(rows.length)} of its texts, or one without the text put back`,
          example: rows.join('\n'),
        },
      ];
    });
}

/** The rows that a review lacks, ready to be filled in. */
function missingRows(value: Language, records: readonly CheckedRecord[], review: string) {
  const original = englishTexts(records);
  const texts = original && textsOf(original);
  const written = new Set(
    review
      .split('\n')
      .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
      .filter(([, , , back]) => back)
      .map(([, original, translation]) => `${original ?? ''}|${translation ?? ''}`),
  );
  return [...textsOf(value)]
    .map(([field, text]) =>
      [texts?.get(field) ?? '', text].map((cell) => cell.replaceAll('|', '\\|')),
    )
    .filter((cells) => !written.has(cells.join('|')))
    .map((cells) => `| ${cells.join(' | ')} | What it says, put back into English | |`);
}

function translationsIn(records: readonly CheckedRecord[]) {
  return validRecordsOf(records, 'languages')
    .filter(({ id }) => id !== english)
    .map(({ id, value }) => ({ value, review: `languages/${id}/REVIEW.md` }));
}
