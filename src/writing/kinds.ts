import { type Folder } from '../schemas/register.ts';
import {
  dayAndPlace,
  dayAndTitle,
  itsYear,
  named,
  placed,
  underPlan,
  yearItBegins,
} from './file-naming.ts';
import type { Kind } from './kind.ts';

/** Every kind of record, by its folder. */
export const kinds: Readonly<Record<Folder, Kind>> = {
  meetings: {
    name: 'meeting',
    title: 'Local community meeting',
    holds:
      'One local community meeting. One that is cancelled stays, and says so; one that is over stays too.',
    file: dayAndPlace,
  },
  places: {
    name: 'place',
    also: ['building'],
    title: 'Place',
    holds:
      'A building or a spot, once, whatever happens there. Meetings, reporting centres, Keep Safe venues and services name it.',
    file: named('name'),
  },
  'keep-safe-venues': {
    name: 'venue',
    also: ['keep-safe-venue', 'keep-safe'],
    title: 'Keep Safe venue',
    holds: 'A place in its role as a Keep Safe venue. The place has a file of its own.',
    file: placed,
  },
  'reporting-centres': {
    name: 'centre',
    also: ['reporting-centre'],
    title: 'Reporting centre',
    holds:
      'A place in its role as a hate incident reporting centre. The place has a file of its own.',
    file: placed,
  },
  services: {
    name: 'service',
    also: ['helpline'],
    title: 'Service',
    holds:
      'Somebody to turn to, with every number, hour and link. A phone number stands in one service and nowhere else.',
    file: named('name'),
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
  },
  plans: {
    name: 'plan',
    title: 'Plan year',
    holds: 'One plan year of the partnership. Priorities, projects and members name it.',
    file: yearItBegins,
  },
  priorities: {
    name: 'priority',
    title: 'Priority',
    holds: 'One priority of one plan year.',
    file: underPlan,
  },
  projects: {
    name: 'project',
    also: ['initiative'],
    title: 'Project',
    holds: 'A project or initiative of one plan year.',
    file: underPlan,
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
    file: itsYear,
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
  },
  terms: {
    name: 'term',
    also: ['word'],
    title: 'Term',
    holds: 'A word or a set of initials that papers or the law use, and what it means.',
    file: named('name'),
    usual: 'means',
  },
  'fact-changes': {
    name: 'fact-change',
    also: ['change', 'correction'],
    title: 'Fact change',
    holds: 'A fact that people rely on was corrected, added or taken away.',
    file: dayAndTitle,
  },
  pages: {
    name: 'page',
    title: 'Standing page',
    holds: 'The words of a page whose address is always there.',
    file: { ...named('title'), rule: 'the name the software knows the page by' },
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
