import { nearestWords } from '../../domain/spelling.ts';
import { figureIn } from '../../domain/statistic.ts';
import type { NamedFigure } from '../../schemas/shared/figures.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import { exampleOf } from '../fields/field-faults.ts';
import { placeOf } from '../fields/field-name.ts';
import { type Fault, inWords } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import type { FigureInWords } from '../prose/reading.ts';
import { validRecordsOf } from './records.ts';

/** The lists of a record that can name figures: of a project its outcomes. */
type Lists = Partial<Record<'outcomes' | 'keptFigures', readonly { figure?: NamedFigure }[]>>;

/** Checks that each figure named in facts or in words is in one row and one column of its record. */
export function checkFigures(
  records: readonly CheckedRecord[],
  figures: readonly FigureInWords[],
): Fault[] {
  const inFacts = records.flatMap(({ file, value }) =>
    (['outcomes', 'keptFigures'] as const).flatMap((list) =>
      ((value as Lists)[list] ?? []).flatMap(({ figure }, at) => {
        const placeOfPart = (part: string) => placeOf(file, [list, at, 'figure', part]);
        return figure ? [{ figure, placeOfPart }] : [];
      }),
    ),
  );
  const inProse = figures.map(({ place, ...figure }) => ({ figure, placeOfPart: () => place }));
  const statistics = validRecordsOf(records, 'statistics');
  return [...inFacts, ...inProse].flatMap(({ figure, placeOfPart }) => {
    const statistic = statistics.find(({ id }) => id === figure.of)?.value;
    if (!statistic || figureIn(statistic, figure) !== undefined) return [];
    const labels = statistic.rows.map(({ label }) => label);
    const part = labels.filter((label) => label === figure.row).length === 1 ? 'column' : 'row';
    const names = uniqueIn(part === 'row' ? labels : statistic.columns.map(({ name }) => name));
    const found = figure[part] ?? '';
    const place = placeOfPart(part);
    const replacement = nearestWords(found, names, 1)[0] ?? names[0];
    return [
      {
        ...place,
        found,
        allowed: names.join('; '),
        ...say('noSuchFigure', { part, id: figure.of }),
        example:
          replacement && place.field === inWords
            ? figureComponent({ ...figure, [part]: replacement })
            : exampleOf([part], replacement),
      },
    ];
  });
}

/** The names that occur once: one that occurs twice identifies nothing. */
function uniqueIn(names: readonly string[]): string[] {
  return names.filter((name) => names.indexOf(name) === names.lastIndexOf(name));
}

/** The component that shows a figure in the words of a page. */
export function figureComponent({ of, row, column }: NamedFigure): string {
  return `<Figure of="${of}" row="${row}"${column === undefined ? '' : ` column="${column}"`} />`;
}

/** Replaces the row of an example by one that its record has. */
export function withExistingRow(example: string, records: readonly CheckedRecord[]): string {
  const statistics = validRecordsOf(records, 'statistics');
  return example.replaceAll(
    /<Figure of="([^"]*)" row="([^"]*)"/g,
    (whole, of: string, row: string) => {
      const rows = statistics.find(({ id }) => id === of)?.value.rows ?? [{ label: row }];
      const labels = uniqueIn(rows.map(({ label }) => label));
      return labels.includes(row) ? whole : `<Figure of="${of}" row="${labels[0] ?? row}"`;
    },
  );
}
