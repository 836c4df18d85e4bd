import { outcomeInWords } from '../../domain/project.ts';
import type { Outcome } from '../../schemas/project.ts';
import type { NamedFigure } from '../../schemas/shared/figures.ts';
import { type Fault, inWords } from '../fault.ts';
import { exampleOf } from '../fields/field-faults.ts';
import { faultAt } from '../fields/field-name.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import { say } from '../messages/catalogue.ts';
import type { RecordReading } from '../record.ts';
import { figureComponent } from './figures.ts';
import { validRecordsOf } from './records.ts';

/** A smaller number is often beside the same word by chance. */
const smallestCompared = 100;

/** A figure of content/statistics: its name, its number as words give it, and its unit. */
interface StoredFigure {
  name: NamedFigure;
  number: string;
  unit: string;
}

/** Finds words and facts that repeat a figure of content/statistics: its number, and what was counted. */
export function repeatedFigures(
  readings: readonly RecordReading[],
  records: readonly CheckedRecord[],
): Fault[] {
  const figures = storedFigures(records);
  return readings.flatMap((reading) => [
    ...repeatedInWords(reading, figures),
    ...(reading.record?.folder === 'statistics' ? [] : repeatedInFacts(reading, figures)),
  ]);
}

function storedFigures(records: readonly CheckedRecord[]): StoredFigure[] {
  return validRecordsOf(records, 'statistics').flatMap(({ id, value: { columns, rows } }) =>
    rows.flatMap(({ label, values, unit }) =>
      columns.flatMap((column, at) => {
        const number = values[at];
        if (typeof number !== 'number' || number < smallestCompared) return [];
        const name = { of: id, row: label, ...(at > 0 && { column: column.name }) };
        return { name, number: outcomeInWords(number), unit: unit ?? column.unit ?? '' };
      }),
    ),
  );
}

function repeatedInWords({ path, paragraphs }: RecordReading, figures: StoredFigure[]): Fault[] {
  return paragraphs.flatMap(({ line, text }) =>
    figures
      .filter(({ number, unit }) => hasWord(text, `${number} ${unit}`))
      .map(({ name, number, unit }) => ({
        ...{ file: path, line, field: inWords, found: `${number} ${unit}` },
        ...say('figureInWords', { id: name.of }),
        example: figureComponent(name),
      })),
  );
}

function repeatedInFacts({ file, value }: RecordReading, figures: StoredFigure[]): Fault[] {
  if (!file) return [];
  const facts = (value ?? {}) as { outcomes?: Outcome[]; figures?: string[] };
  const lines = [
    ...(facts.outcomes ?? []).map(({ value: number, label }, at) => ({
      path: ['outcomes', at, 'value'],
      found: number === undefined ? '' : `${outcomeInWords(number)} ${label}`,
    })),
    ...(facts.figures ?? []).map((found, at) => ({ path: ['figures', at], found })),
  ];
  return lines.flatMap(({ path, found }) =>
    figures
      .filter((figure) => hasWord(found, figure.number) && isAbout(found, figure))
      .map(({ name }) =>
        faultAt(file, path, say('figureInFacts', { id: name.of }), {
          found,
          example: exampleOf(['figure'], name),
        }),
      ),
  );
}

/** True if a line has a long word of what was counted, other than "people". */
function isAbout(line: string, { name, unit }: StoredFigure): boolean {
  const words = withoutSigns(`${name.row} ${unit}`.toLowerCase()).split(' ');
  return words.some(
    (word) => word.length > 4 && word !== 'people' && hasWord(line.toLowerCase(), word),
  );
}

function hasWord(text: string, word: string): boolean {
  return withoutSigns(text).includes(` ${word} `);
}

function withoutSigns(text: string): string {
  return ` ${text} `.replaceAll(/[^\p{L}\p{N},]/gu, ' ');
}
