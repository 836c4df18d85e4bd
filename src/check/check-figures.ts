import type { Statistic } from '../schemas/statistic.ts';
import type { Fault } from './fault.ts';
import type { Sound } from './sound.ts';

/** A figure is kept once: the same measure, period and area twice would soon be two figures. */
export function checkFigures(records: readonly Sound[]): Fault[] {
  const kept = new Map<string, string>();
  return records.flatMap(({ file, value }) => {
    const { period, area, columns, rows } = value as Statistic;
    return rows.flatMap(({ label }, row) =>
      columns.flatMap(({ name, unit }): Fault[] => {
        const key = [label, name, unit, period, area].map(plain).join(' | ');
        const twin = kept.get(key);
        kept.set(key, file.path);
        if (twin === undefined) return [];
        return [
          {
            file: file.path,
            line: file.lineOf(['rows', row, 'label']),
            field: `rows[${String(row + 1)}].label`,
            problem: `is a figure for the same period and area as one in ${twin}.`,
            found: `${label}, ${name}, ${period}, ${area}`,
            allowed:
              'Each measure once for a period and an area. Name that record, or say what differs.',
          },
        ];
      }),
    );
  });
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
