import { planYear } from '../../domain/plan.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import type { Fault } from '../fault.ts';
import { exampleOf } from '../fields/field-faults.ts';
import { faultAt } from '../fields/field-name.ts';
import { type Message, say } from '../messages/catalogue.ts';
import { recordsOf } from './records.ts';

interface NameRule {
  field: string;
  message: Message;
  inName: RegExp;
}

const planField = { field: 'plan', message: say('wrongYear'), inName: /^\d{4}-\d{2}(?=\/)/ };

/** The fields that repeat a part of their file name, by folder. */
const rules = new Map<string, NameRule>([
  ['priorities', planField],
  ['projects', planField],
  ['crucial-crew', { field: 'year', message: say('editionYear'), inName: /^\d{4}\b/ }],
  ['meetings', { field: 'date', message: say('meetingDay'), inName: /^\d{4}-\d{2}-\d{2}(?=-)/ }],
]);

/** Checks that a year or a day in the name of a file is also the one in its facts. */
export function checkFileNames(records: readonly CheckedRecord[]): Fault[] {
  return [...records.flatMap(checkField), ...planNames(records)];
}

function checkField({ folder, id, file, value }: CheckedRecord): Fault[] {
  const rule = rules.get(folder);
  if (!rule) return [];
  const { [rule.field]: written, sequence } = value as Partial<Record<string, string | number>>;
  // Calendars know a meeting with a sequence by its file, whichever day it is moved to.
  if (written === undefined || sequence !== undefined) return [];
  const found = String(written);
  if (found === rule.inName.exec(id)?.[0]) return [];
  return [faultAt(file, [rule.field], rule.message, { found, example: exampleFrom(rule, id) })];
}

function planNames(records: readonly CheckedRecord[]): Fault[] {
  return recordsOf(records, 'plans').flatMap(({ file, id, value: { starts } }) => {
    const year = starts && planYear(starts);
    if (year === undefined ? /^\d{4}-\d{2}$/.test(id) : year === id) return [];
    const example = year && { example: `plans/${year}.yaml` };
    return [{ file: file.path, found: id, ...say('planName'), ...example }];
  });
}

/** The date of a meeting, or the year of an edition, as its file name has it: `date: '2026-12-08'`. */
export function lineInFileName(path: string, field: string | undefined): string | undefined {
  const [folder = '', name = ''] = path.split('/');
  const rule = rules.get(folder);
  return rule && rule.field === field ? exampleFrom(rule, name) : undefined;
}

function exampleFrom({ field, inName }: NameRule, name: string): string | undefined {
  const [part] = inName.exec(name) ?? [];
  return part && exampleOf([field], field === 'year' ? Number(part) : part);
}
