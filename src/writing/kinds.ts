import { type Folder } from '../schemas/register.ts';
import { asAddress, planYear } from './file-name.ts';

/** One kind of record, as somebody who writes one knows it. */
export interface Kind {
  /** What people type for it: `npm run new -- meeting`. */
  name: string;
  /** Other words they may type. */
  also?: readonly string[];
  title: string;
  /** What one file holds, in one or two sentences. */
  holds: string;
  /** How its file is named: the rule in words, and the name of one record. */
  file: { rule: string; nameOf: (record: Facts) => string };
  /** Fields that are not needed but worth a question. */
  askAlso?: readonly string[];
  /** Of several fields one is needed; this is the usual one. */
  usual?: string;
  /** The headings its words begin with. */
  headings?: readonly string[];
  /** Why nobody can add one: the software must know it first. */
  fixed?: string;
}

/** The facts of a record before it is written. */
export type Facts = Readonly<Record<string, unknown>>;

const text = (record: Facts, field: string) => {
  const value = record[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

const named = (field: 'name' | 'title') => ({
  rule: `its ${field}, in small letters with hyphens`,
  nameOf: (record: Facts) => asAddress(text(record, field)),
});

const placed = {
  rule: 'the same as the file of its place',
  nameOf: (record: Facts) => text(record, 'place'),
};

const ofPlan = {
  rule: 'a folder for the plan year, then its title in small letters with hyphens',
  nameOf: (record: Facts) => `${text(record, 'plan')}/${asAddress(text(record, 'title'))}`,
};

/** Every kind of record, by its folder. */
export const kinds: Readonly<Record<Folder, Kind>> = {
  meetings: {
    name: 'meeting',
    title: 'Local community meeting',
    holds:
      'One local community meeting. One that is cancelled stays, and says so; one that is over stays too.',
    file: {
      rule: 'the day, a hyphen, and the name of the file of its place',
      nameOf: (record) => `${text(record, 'date')}-${text(record, 'place')}`,
    },
  },
  places: {
    name: 'place',
    also: ['building'],
    title: 'Place',
    holds:
      'A building or a spot, once, whatever happens there. Meetings, reporting centres, Keep Safe venues and services name it.',
    file: named('name'),
    askAlso: ['street', 'postcode', 'phone'],
  },
  'keep-safe-venues': {
    name: 'venue',
    also: ['keep-safe-venue', 'keep-safe'],
    title: 'Keep Safe venue',
    holds: 'A place in its role as a Keep Safe venue. The place has a file of its own.',
    file: placed,
    askAlso: ['joined'],
  },
  'reporting-centres': {
    name: 'centre',
    also: ['reporting-centre'],
    title: 'Reporting centre',
    holds:
      'A place in its role as a hate incident reporting centre. The place has a file of its own.',
    file: placed,
    askAlso: ['caution'],
  },
  services: {
    name: 'service',
    also: ['helpline'],
    title: 'Service',
    holds:
      'Somebody to turn to, with every number, hour and link. A phone number stands in one service and nowhere else.',
    file: named('name'),
    askAlso: ['phones', 'url'],
    usual: 'phones',
  },
  guides: {
    name: 'guide',
    also: ['advice'],
    title: 'Guide',
    holds: 'Advice on one subject, and who can help.',
    file: named('title'),
    headings: ['What it is', 'The signs', 'What to do now', 'Who can help', 'What happens next'],
  },
  'report-routes': {
    name: 'report-route',
    also: ['report'],
    title: 'Report route',
    holds: 'One answer to “What happened?”, and the ways to report it, in order.',
    file: named('title'),
  },
  campaigns: {
    name: 'campaign',
    title: 'Campaign',
    holds: 'Something with a name that people were, or are, asked to notice or join.',
    file: named('title'),
    askAlso: ['starts', 'ends'],
  },
  plans: {
    name: 'plan',
    title: 'Plan year',
    holds: 'One plan year of the partnership. Priorities, projects and members name it.',
    file: {
      rule: 'the year it begins, a hyphen, and two digits of the next',
      nameOf: (record) => planYear(text(record, 'starts')),
    },
  },
  priorities: {
    name: 'priority',
    title: 'Priority',
    holds: 'One priority of one plan year.',
    file: ofPlan,
  },
  projects: {
    name: 'project',
    also: ['initiative'],
    title: 'Project',
    holds: 'A project or initiative of one plan year.',
    file: ofPlan,
    askAlso: ['leads'],
  },
  'commissioner-priorities': {
    name: 'commissioner-priority',
    title: 'Priority of the commissioner',
    holds:
      'A priority of the police, fire and crime commissioner that a paper prints beside projects.',
    file: named('title'),
  },
  'crucial-crew': {
    name: 'crucial-crew',
    also: ['edition'],
    title: 'Crucial Crew edition',
    holds: 'One edition of Crucial Crew.',
    file: { rule: 'the year', nameOf: (record) => text(record, 'year') },
    askAlso: ['place', 'sessions'],
  },
  schools: {
    name: 'school-programme',
    also: ['school', 'programme'],
    title: 'School programme',
    holds: 'Something schools could, or can, have for their pupils or staff.',
    file: named('name'),
  },
  organisations: {
    name: 'organisation',
    also: ['partner', 'body'],
    title: 'Organisation',
    holds: 'A body that records name: a member, a funder, a charity, a school.',
    file: named('name'),
    askAlso: ['url'],
  },
  orders: {
    name: 'order',
    also: ['pspo'],
    title: 'Order',
    holds:
      'A Public Spaces Protection Order: what may not be done in one public place, and until when.',
    file: named('title'),
  },
  statistics: {
    name: 'statistic',
    also: ['figures'],
    title: 'Statistic',
    holds: 'A group of figures that share a period, an area and a source.',
    file: named('title'),
  },
  documents: {
    name: 'document',
    also: ['paper'],
    title: 'Document',
    holds: 'A paper that records give as their source. We keep what it is called, not the paper.',
    file: named('title'),
    askAlso: ['address'],
  },
  terms: {
    name: 'term',
    also: ['word'],
    title: 'Term',
    holds: 'A word or a set of initials that papers or the law use, and what it means.',
    file: named('name'),
    askAlso: ['abbreviation', 'means'],
    usual: 'means',
  },
  'fact-changes': {
    name: 'fact-change',
    also: ['change', 'correction'],
    title: 'Fact change',
    holds: 'A fact that people rely on was corrected, added or taken away.',
    file: {
      rule: 'the day, a hyphen, and its title in small letters with hyphens',
      nameOf: (record) => `${text(record, 'on')}-${asAddress(text(record, 'title'))}`,
    },
    askAlso: ['page'],
  },
  pages: {
    name: 'page',
    title: 'Standing page',
    holds: 'The words of a page whose address is always there.',
    file: { rule: 'the name the software knows the page by', nameOf: named('title').nameOf },
    fixed: 'Its address must be known to the software first: src/site/sections.ts lists them all.',
  },
};

/** The folders in the order in which kinds are listed. */
export const kindFolders = Object.keys(kinds) as Folder[];

/** The folder of the kind that people call by a name, if there is one. */
export function folderCalled(name: string): Folder | undefined {
  return kindFolders.find(
    (folder) =>
      folder === name || kinds[folder].name === name || kinds[folder].also?.includes(name),
  );
}
