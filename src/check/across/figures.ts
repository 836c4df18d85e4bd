import { nearestWords } from '../../domain/spelling.ts';
import { figureIn } from '../../domain/statistic.ts';
import type { NamedFigure } from '../../schemas/shared/figures.ts';
import type { Statistic } from '../../schemas/statistic.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import { exampleOf } from '../fields/field-faults.ts';
import { placeOf } from '../fields/field-name.ts';
import { type Fault, type Place, inWords } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import type { FigureInWords } from '../prose/reading.ts';

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
  return field === inWords ? figureComponent(figure) : exampleOf([part], figure[part]);
}

/** A figure as an editor puts it in words. */
export function figureComponent({ of, row, column }: NamedFigure): string {
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
