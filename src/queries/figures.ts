import { outcomeInWords } from '../domain/project.ts';
import { figureIn } from '../domain/statistic.ts';
import type { Outcome } from '../schemas/project.ts';
import type { KeptFigure, NamedFigure } from '../schemas/shared/figures.ts';
import { getRecord } from './records.ts';

/** A figure that another record names. The check has made sure that it is there. */
export async function getFigure({ of, ...place }: NamedFigure): Promise<number | string> {
  const figure = figureIn(await getRecord('statistics', of), place);
  if (figure === undefined) throw new Error(`content/statistics/${of} has no row "${place.row}".`);
  return figure;
}

/** What came of a project, each number from where it is kept. */
export function getOutcomes(outcomes: readonly Outcome[]) {
  return Promise.all(
    outcomes.map(async ({ value = '', figure, ...outcome }) => ({
      value: figure ? await getFigure(figure) : value,
      ...outcome,
    })),
  );
}

/** What was counted, one figure a line: first those from where they are kept. */
export async function getFigureLines({
  keptFigures = [],
  figures = [],
}: {
  keptFigures?: readonly KeptFigure[] | undefined;
  figures?: readonly string[] | undefined;
}): Promise<string[]> {
  const kept = keptFigures.map(async ({ figure, label }) => {
    const says = `${outcomeInWords(await getFigure(figure))} ${label}`;
    return says.charAt(0).toUpperCase() + says.slice(1);
  });
  return [...(await Promise.all(kept)), ...figures];
}

/** Words as their author wrote them, with the figures that they name. */
export async function withFigures(words: string): Promise<string> {
  const named = /<Figure of="([^"]*)" row="([^"]*)"(?: column="([^"]*)")? \/>/g;
  let said = words;
  for (const [tag, of = '', row = '', column] of words.matchAll(named)) {
    const figure = outcomeInWords(await getFigure({ of, row, column }));
    said = said.replace(tag, () => figure);
  }
  return said;
}
