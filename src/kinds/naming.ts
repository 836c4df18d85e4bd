import { planYear } from '../domain/plan.ts';
import { slugify } from '../domain/slug.ts';
import type { Facts, FileNaming, Kind } from './kind.ts';

/** How the files and the titles of a kind are made from its fields. */
type Naming = Pick<Kind, 'fileName' | 'title'>;

const text = (record: Facts, field: string) => {
  const value = record[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** Takes the title of a record from one of its fields. */
export const titleFrom =
  (field: string): Kind['title'] =>
  (facts) => {
    const title = facts[field];
    return typeof title === 'string' ? title : undefined;
  };

/** The file is named after the title; another rule may be given in words. */
export const named = (
  field: 'name' | 'title',
  rule = `its ${field}, in small letters with hyphens`,
): Naming => ({
  title: titleFrom(field),
  fileName: {
    rule,
    fields: [field],
    nameOf: (record) => slugify(text(record, field)),
  },
});

/** The file is named like that of the place. */
export const fileOfPlace: FileNaming = {
  rule: 'the same as the file of its place',
  fields: ['place'],
  nameOf: (record) => text(record, 'place'),
};

/** A place in a role: its title is the name of the place, with the role. */
export const namedAfterPlace = (role: string): Naming => ({
  title: ({ id, place }, placeName) => {
    const name = typeof place === 'string' ? placeName(place) : undefined;
    return `${name ?? id} as a ${role}`;
  },
  fileName: fileOfPlace,
});

/** The file is in the folder of its plan year, and named after the title. */
export const namedUnderPlan: Naming = {
  title: titleFrom('title'),
  fileName: {
    rule: 'a folder for the plan year, then its title in small letters with hyphens',
    fields: ['plan', 'title'],
    nameOf: (record) => `${text(record, 'plan')}/${slugify(text(record, 'title'))}`,
    inYears: true,
  },
};

/** The file is named after a day and the title. */
export const namedByDay = (day: 'on' | 'from'): Naming => ({
  title: titleFrom('title'),
  fileName: {
    rule: 'the day, a hyphen, and its title in small letters with hyphens',
    fields: [day, 'title'],
    nameOf: (record) => `${text(record, day)}-${slugify(text(record, 'title'))}`,
  },
});

/** The file is named after a day and the file of its place. */
export const dayAndPlace: FileNaming = {
  rule: 'the day, a hyphen, and the name of the file of its place',
  fields: ['date', 'place'],
  nameOf: (record) => `${text(record, 'date')}-${text(record, 'place')}`,
};

/** The file is named after the year it is about. */
export const namedByYear: Naming = {
  title: titleFrom('title'),
  fileName: { rule: 'the year', fields: ['year'], nameOf: (record) => text(record, 'year') },
};

/** The file is named after the two years of a plan year. */
export const namedByPlanYear: Naming = {
  title: titleFrom('title'),
  fileName: {
    rule: 'the year it begins, a hyphen, and two digits of the next',
    fields: ['starts'],
    nameOf: (record) => planYear(text(record, 'starts')),
  },
};
