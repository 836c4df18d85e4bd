import type { Priority } from '../schemas/priority.ts';
import type { Fault } from './fault.ts';
import type { Sound } from './sound.ts';

/** Whether plan years, and what belongs to one, are named and numbered by their year. */
export function checkPlans(
  plans: readonly Sound[],
  priorities: readonly Sound[],
  projects: readonly Sound[],
): Fault[] {
  return [
    ...yearOfFolder([...priorities, ...projects]),
    ...numbersOfPriorities(priorities),
    ...planYears(plans),
  ];
}

function yearOfFolder(records: readonly Sound[]): Fault[] {
  return records.flatMap(({ file, id, value }) => {
    const { plan } = value as { plan: string };
    if (id.startsWith(`${plan}/`)) return [];
    const year = id.split('/')[0] ?? '';
    return [
      {
        file: file.path,
        line: file.lineOf(['plan']),
        field: 'plan',
        problem: 'is not the year of the folder this file is in.',
        found: plan,
        allowed: year,
        example: `plan: "${year}"`,
      },
    ];
  });
}

function numbersOfPriorities(records: readonly Sound[]): Fault[] {
  const taken = new Map<string, string>();
  return records.flatMap(({ file, value }) => {
    const { plan, number } = value as Priority;
    const key = `${plan} ${String(number)}`;
    const twin = taken.get(key);
    taken.set(key, file.path);
    return twin === undefined
      ? []
      : [
          {
            file: file.path,
            line: file.lineOf(['number']),
            field: 'number',
            problem: `is taken by ${twin}.`,
            found: String(number),
            allowed: 'Each number once in a plan year.',
          },
        ];
  });
}

function planYears(records: readonly Sound[]): Fault[] {
  return records
    .filter(({ id }) => !/^\d{4}-\d{2}$/.test(id))
    .map(({ id, file }) => ({
      file: file.path,
      problem: 'is not named after its year.',
      found: id,
      allowed: 'The year the plan starts, a hyphen, two digits of the next.',
      example: '2023-24.yaml',
    }));
}
