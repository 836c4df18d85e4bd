import type { Statistic } from '../schemas/statistic.ts';
import type { Fault } from './fault.ts';
import type { Sound } from './sound.ts';

/** A figure is kept once: the same measure, period and area twice would soon be two figures. */
export function checkFigures(records: readonly Sound[]): Fault[] {
  const kept = new Map<string, string>();
  return records.flatMap(({ file, value }) => {
    const whole = value as Statistic;
    return whole.rows.flatMap((row, index) =>
      whole.columns.flatMap((column): Fault[] => {
        const unit = row.unit ?? column.unit ?? '';
        const period = row.period ?? column.period ?? whole.period;
        const area = row.area ?? column.area ?? whole.area;
        const measure = [row.label, column.name, unit];
        const key = [...measure, period, area].map(plain).join(' | ');
        const twin = kept.get(key);
        kept.set(key, file.path);
        if (twin === undefined) return [];
        return [
          {
            file: file.path,
            line: file.lineOf(['rows', index, 'label']),
            field: `rows[${String(index + 1)}].label`,
            problem: `is a figure for the same period and area as one in ${twin}.`,
            found: [row.label, column.name, period, area].join(', '),
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
