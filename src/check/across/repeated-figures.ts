import { outcomeInWords } from '../../domain/project.ts';
import type { Outcome } from '../../schemas/project.ts';
import type { NamedFigure } from '../../schemas/shared/figures.ts';
import type { Statistic } from '../../schemas/statistic.ts';
import { type Fault, inWords } from '../fault.ts';
import { exampleOf } from '../fields/field-faults.ts';
import { placeOf } from '../fields/field-name.ts';
import { figureComponent } from './figures.ts';
import { say } from '../messages/catalogue.ts';
import type { RecordReading } from '../record.ts';
import type { CheckedRecord } from '../file/record-path.ts';

/** A smaller number stands beside the same word by chance. */
const leastTold = 100;

/** A figure of content/statistics, as words and facts would repeat it. */
interface Kept {
  named: NamedFigure;
  number: string;
  unit: string;
}

/** Words and facts that give again a figure which content/statistics keeps: its number, and what was counted. */
export function repeatedFigures(
  readings: readonly RecordReading[],
  records: readonly CheckedRecord[],
): Fault[] {
  const kept = records.flatMap(keptIn);
  return readings.flatMap((reading) => [
    ...inParagraphs(reading, kept),
    ...(reading.record?.folder === 'statistics' ? [] : inFacts(reading, kept)),
  ]);
}

function keptIn({ folder, id, value }: CheckedRecord): Kept[] {
  if (folder !== 'statistics') return [];
  const { columns, rows } = value as Statistic;
  return rows.flatMap(({ label, values, unit }) =>
    columns.flatMap(({ name, unit: usual }, at) => {
      const number = values[at];
      if (typeof number !== 'number' || number < leastTold) return [];
      const named = { of: id, row: label, ...(at > 0 && { column: name }) };
      return [{ named, number: outcomeInWords(number), unit: unit ?? usual ?? '' }];
    }),
  );
}

const bare = (text: string) => ` ${text} `.replaceAll(/[^\p{L}\p{N},]/gu, ' ');

function inParagraphs({ path, paragraphs }: RecordReading, kept: readonly Kept[]): Fault[] {
  return paragraphs.flatMap(({ line, text }) =>
    kept
      .filter(({ number, unit }) => bare(text).includes(` ${number} ${unit} `))
      .map(({ named, number, unit }) => ({
        ...{ file: path, line, field: inWords, found: `${number} ${unit}` },
        ...say('figureInWords', { id: named.of }),
        example: figureComponent(named),
      })),
  );
}

function inFacts({ file, value }: RecordReading, kept: readonly Kept[]): Fault[] {
  if (!file) return [];
  const { outcomes = [], figures = [] } = (value ?? {}) as {
    outcomes?: Outcome[];
    figures?: string[];
  };
  const given = [
    ...outcomes.map(({ value: number, label }, at) => ({
      path: ['outcomes', at, 'value'],
      text: number === undefined ? '' : `${outcomeInWords(number)} ${label}`,
    })),
    ...figures.map((text, at) => ({ path: ['figures', at], text })),
  ];
  return given.flatMap(({ path, text }) =>
    kept
      .filter((one) => bare(text).includes(` ${one.number} `) && isAbout(text, one))
      .map(({ named }) => ({
        ...placeOf(file, path),
        found: text,
        ...say('figureInFacts', { id: named.of }),
        example: exampleOf(['figure'], named),
      })),
  );
}

/** Whether a line says a long word of what was counted: not only that it was people. */
function isAbout(text: string, { named, unit }: Kept): boolean {
  const said = bare(text.toLowerCase());
  const words = bare(`${named.row} ${unit}`.toLowerCase()).split(' ');
  return words.some((word) => word.length > 4 && word !== 'people' && said.includes(` ${word} `));
}
