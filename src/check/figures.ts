import { outcomeInWords } from '../domain/project.ts';
import { nearestWords } from '../domain/spelling.ts';
import { figureIn } from '../domain/statistic.ts';
import type { Outcome } from '../schemas/project.ts';
import type { NamedFigure } from '../schemas/shared/figures.ts';
import type { Statistic } from '../schemas/statistic.ts';
import type { CheckedRecord } from './record-path.ts';
import { exampleOf } from './field-faults.ts';
import { placeOf } from './field-name.ts';
import { type Fault, type Place, inWords } from './fault.ts';
import { say } from './messages/catalogue.ts';
import type { FigureInWords } from './prose/reading.ts';
import type { RecordReading } from './record.ts';

/** What a record may hold that names figures: a project by its outcomes, others by a list of their own. */
type Naming = Partial<Record<'outcomes' | 'keptFigures', readonly { figure?: NamedFigure }[]>>;

/** Every figure that is named, in facts or in words, and is in no row or column of its record. */
export function checkFigures(
  records: readonly CheckedRecord[],
  figures: readonly FigureInWords[],
): Fault[] {
  const inFacts = records.flatMap(({ file, value }) =>
    (['outcomes', 'keptFigures'] as const).flatMap((list) =>
      ((value as Naming)[list] ?? []).flatMap(({ figure }, at) => {
        const place = (part: string) => placeOf(file, [list, at, 'figure', part]);
        return figure ? [{ figure, place }] : [];
      }),
    ),
  );
  const named = figures.map(({ place, ...figure }) => ({ figure, place: () => place }));
  return [...inFacts, ...named].flatMap(({ figure, place }) => {
    const statistic = statisticOf(records, figure.of);
    if (!statistic || figureIn(statistic, figure) !== undefined) return [];
    const labels = statistic.rows.map(({ label }) => label);
    const part = labels.filter((label) => label === figure.row).length === 1 ? 'column' : 'row';
    const there = once(part === 'row' ? labels : statistic.columns.map(({ name }) => name));
    const found = figure[part] ?? '';
    const right = nearestWords(found, there, 1)[0] ?? there[0];
    return [
      {
        ...place(part),
        found,
        allowed: there.join('; '),
        ...say('noSuchFigure', { part, id: figure.of }),
        example: right && exampleLike({ ...figure, [part]: right }, place(part), part),
      },
    ];
  });
}

/** The names that are there once: one that is there twice names nothing. */
function once(names: readonly string[]): string[] {
  return names.filter((name) => names.indexOf(name) === names.lastIndexOf(name));
}

function exampleLike(figure: NamedFigure, { field }: Place, part: 'row' | 'column') {
  return field === inWords ? component(figure) : exampleOf([part], figure[part]);
}

function component({ of, row, column }: NamedFigure): string {
  return `<Figure of="${of}" row="${row}"${column === undefined ? '' : ` column="${column}"`} />`;
}

/** An example with a row that its record has. */
export function withRowThere(example: string, records: readonly CheckedRecord[]): string {
  return example.replaceAll(
    /<Figure of="([^"]*)" row="([^"]*)"/g,
    (whole, of: string, row: string) => {
      const labels = once(statisticOf(records, of)?.rows.map(({ label }) => label) ?? [row]);
      return labels.includes(row) ? whole : `<Figure of="${of}" row="${labels[0] ?? row}"`;
    },
  );
}

function statisticOf(records: readonly CheckedRecord[], id: string): Statistic | undefined {
  const record = records.find((one) => one.folder === 'statistics' && one.id === id);
  return record?.isValid ? (record.value as Statistic) : undefined;
}

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
        example: component(named),
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
