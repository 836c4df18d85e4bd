import { planYear } from '../../domain/plan.ts';
import type { Folder } from '../../kinds/register.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import type { Fault } from '../fault.ts';
import { placeOf } from '../fields/field-name.ts';
import { say } from '../messages/catalogue.ts';

/** A year or a day that is in the name of a file, and in its facts, is the same. */
export function checkFileNames(records: readonly CheckedRecord[]): Fault[] {
  return records.flatMap((record) => {
    const { file, id, value } = record;
    const name = id.split('/')[0] ?? '';
    const facts = value as Readonly<Record<string, string | number | undefined>>;
    const differs = (field: string, message: ReturnType<typeof say>, example: string): Fault[] => {
      const found = facts[field];
      if (found === undefined || name === String(found)) return [];
      return [{ ...placeOf(file, [field]), found: String(found), ...message, example }];
    };
    switch (record.folder as Folder) {
      case 'priorities':
      case 'projects':
        return differs('plan', say('wrongYear'), `plan: '${name}'`);
      case 'crucial-crew':
        return differs('year', say('editionYear'), `year: ${name}`);
      case 'meetings':
        return movedMeeting(record);
      case 'plans':
        return planName(record);
      default:
        return [];
    }
  });
}

/** A meeting that calendars were told of keeps its file, whichever day it is moved to. */
function movedMeeting({ file, id, value }: CheckedRecord): Fault[] {
  const { date, sequence } = value as { date?: string; sequence?: number };
  const day = /^\d{4}-\d{2}-\d{2}(?=-)/.exec(id)?.[0];
  if (date === undefined || date === day || sequence !== undefined) return [];
  const example = day === undefined ? undefined : `date: '${day}'`;
  return [{ ...placeOf(file, ['date']), found: date, ...say('meetingDay'), example }];
}

function planName({ file, id, value }: CheckedRecord): Fault[] {
  const { starts } = value as { starts?: string };
  const right = starts === undefined ? undefined : planYear(starts);
  if (right === undefined ? /^\d{4}-\d{2}$/.test(id) : right === id) return [];
  const example = right === undefined ? undefined : `plans/${right}.yaml`;
  return [{ file: file.path, found: id, ...say('planName'), ...(example && { example }) }];
}

/** The field of a day or a year in the file of its name, as that has it: no other example is right there. */
export function exampleInName(file: string, field: string | undefined): string | undefined {
  const [, day] = /^meetings\/(\d{4}-\d{2}-\d{2})-/.exec(file) ?? [];
  if (day !== undefined && field === 'date') return `date: '${day}'`;
  const [, year] = /^crucial-crew\/(\d{4})\./.exec(file) ?? [];
  return year !== undefined && field === 'year' ? `year: ${year}` : undefined;
}
