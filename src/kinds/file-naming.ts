import { planYear } from '../domain/plan.ts';
import { slugify } from '../domain/slug.ts';

/** The facts of a record that may not have been checked yet. */
export type Facts = Readonly<Record<string, unknown>>;

/** How the file of a record is named: the rule in words, and the name of one record. */
export interface FileNaming {
  rule: string;
  nameOf: (record: Facts) => string;
  /** The fields that make the name, in the order in which `npm run new` takes them. */
  fields: readonly string[];
  /** Whether its files lie in a folder for each plan year. */
  inYears?: true;
  /** The name of the file where each record has a folder of its own, with other files beside it. */
  inFolder?: string;
}

const text = (record: Facts, field: string) => {
  const value = record[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** Named after what it is called. */
export const named = (field: 'name' | 'title'): FileNaming => ({
  rule: `its ${field}, in small letters with hyphens`,
  fields: [field],
  nameOf: (record) => slugify(text(record, field)),
});

/** Named like the place it is a role of. */
export const placed: FileNaming = {
  rule: 'the same as the file of its place',
  fields: ['place'],
  nameOf: (record) => text(record, 'place'),
};

/** In the folder of its plan year, named after its title. */
export const underPlan: FileNaming = {
  rule: 'a folder for the plan year, then its title in small letters with hyphens',
  fields: ['plan', 'title'],
  nameOf: (record) => `${text(record, 'plan')}/${slugify(text(record, 'title'))}`,
  inYears: true,
};

/** A day, and the place where it is. */
export const dayAndPlace: FileNaming = {
  rule: 'the day, a hyphen, and the name of the file of its place',
  fields: ['date', 'place'],
  nameOf: (record) => `${text(record, 'date')}-${text(record, 'place')}`,
};

/** A day, and what is said of it. */
export const dayAndTitle = (day: 'on' | 'from'): FileNaming => ({
  rule: 'the day, a hyphen, and its title in small letters with hyphens',
  fields: [day, 'title'],
  nameOf: (record) => `${text(record, day)}-${slugify(text(record, 'title'))}`,
});

/** The year it is about. */
export const itsYear: FileNaming = {
  rule: 'the year',
  fields: ['year'],
  nameOf: (record) => text(record, 'year'),
};

/** The two years a plan year lies in. */
export const yearItBegins: FileNaming = {
  rule: 'the year it begins, a hyphen, and two digits of the next',
  fields: ['starts'],
  nameOf: (record) => planYear(text(record, 'starts')),
};
