import { dateInWords } from '../domain/date.ts';
import { isSensitiveTopic } from '../domain/leaving.ts';
import type { Topic } from '../schemas/shared/topic.ts';
import { type Section, sections } from '../site/sections.ts';
import { urls } from '../site/urls.ts';
import { placeFilters } from '../site/place-filters.ts';
import { getRecord, getRecords } from './records.ts';

/** What search may be narrowed to. */
export type PageKind =
  | 'Campaign'
  | 'Document'
  | 'Figures'
  | 'Guide'
  | 'Meeting'
  | 'Order'
  | 'Page'
  | 'Place'
  | 'Priority'
  | 'Project'
  | 'Service';

/** One page of the site, as menus, breadcrumbs, the A to Z, the sitemap and search know it. */
export interface PageEntry {
  href: string;
  /** The heading, and the name in lists. */
  title: string;
  /** The title of the browser tab, where the heading alone would not be unique. */
  tabTitle: string;
  description: string;
  kind: PageKind;
  parent: string | undefined;
  sensitive: boolean;
  /** Whether search and the sitemap hold it. */
  listed: boolean;
  /** Whether the A to Z holds it too; a long record has a list of its own. */
  inAToZ: boolean;
  synonyms: string[];
  topics: Topic[];
}

/** Pages whose address is always there. */
export async function standingPages(): Promise<PageEntry[]> {
  return Promise.all(
    sections.map(async (section: Section) => {
      const record = await getRecord('pages', section.id);
      return entry({
        href: urls.to(section.path),
        title: record.title,
        description: record.description,
        kind: 'Page',
        parent: section.parent === undefined ? undefined : urls.section(section.parent as 'home'),
        sensitive: section.sensitive,
        listed: !section.unlisted,
        synonyms: [
          ...(record.synonyms ?? []),
          ...(section.id === 'glossary' ? await synonymsOfTerms() : []),
        ],
      });
    }),
  );
}

/** A page for each guide. */
export async function guidePages(): Promise<PageEntry[]> {
  const records = await getRecords('guides');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.guide(record.id),
      title: record.title,
      tabTitle: `${record.title}: advice`,
      description: record.description,
      kind: 'Guide',
      parent: urls.section('advice'),
    }),
  );
}

/** A page for each thing that can be reported. */
export async function reportRoutePages(): Promise<PageEntry[]> {
  const records = await getRecords('report-routes');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.report(record.id),
      title: record.title,
      description: record.description,
      kind: 'Page',
      parent: urls.section('report'),
    }),
  );
}

/** A page for each service. */
export async function servicePages(): Promise<PageEntry[]> {
  const records = await getRecords('services');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.service(record.id),
      title: record.name,
      tabTitle: `${record.name}: how to get in touch`,
      description: record.description,
      kind: 'Service',
      parent: urls.section('help'),
    }),
  );
}

/** A page for each place. */
export async function placePages(): Promise<PageEntry[]> {
  const records = await getRecords('places');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.place(record.id),
      title: record.name,
      tabTitle: `${record.name}: where it is and what happens there`,
      description: `${[record.street, record.town, record.postcode].filter(Boolean).join(', ')}: what happens there, how to get in and what we know about it.`,
      kind: 'Place',
      parent: urls.section('places'),
    }),
  );
}

/** A page for each way to narrow the list of places. */
export function placeFilterPages(): PageEntry[] {
  return Object.entries(placeFilters).map(([filter, title]) =>
    entry({
      href: urls.placesWith(filter),
      title,
      description: `${title}, from the list of all places, with what we know of each.`,
      kind: 'Place',
      parent: urls.section('places'),
      sensitive: true,
    }),
  );
}

/** A page for each meeting. */
export async function meetingPages(): Promise<PageEntry[]> {
  const records = await getRecords('meetings');
  const places = await getRecords('places');
  return records.map((record) => {
    const when = dateInWords(record.date);
    const place = places.find((candidate) => candidate.id === record.place);
    return entry({
      synonyms: record.synonyms ?? [],
      href: urls.meeting(record.id),
      title: record.summary,
      tabTitle: `${record.summary}, ${when}`,
      description: `${record.status === 'cancelled' ? 'Cancelled: the' : 'The'} meeting of ${when} at ${place?.name ?? record.place}.`,
      kind: 'Meeting',
      parent: urls.section('meetings'),
      sensitive: false,
    });
  });
}

/** A page for each plan year. */
export async function planPages(): Promise<PageEntry[]> {
  const records = await getRecords('plans');
  return records.map((record) =>
    entry({
      href: urls.plan(record.id),
      title: `Priorities ${record.id.replace('-', '–')}`,
      description: record.summary,
      kind: 'Priority',
      parent: urls.section('priorities'),
      sensitive: false,
      synonyms: [`annual plan ${record.id.slice(0, 4)}`, record.title],
    }),
  );
}

/** A page for each priority. */
export async function priorityPages(): Promise<PageEntry[]> {
  const records = await getRecords('priorities');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.priority(record.id),
      title: record.title,
      tabTitle: `${record.title} (priority ${String(record.number)}, ${record.plan.replace('-', '–')})`,
      description: record.summary,
      kind: 'Priority',
      parent: urls.plan(record.plan),
      sensitive: false,
    }),
  );
}

/** A page for each project, for each year that has some, and for each priority that has some. */
export async function projectPages(): Promise<PageEntry[]> {
  const records = await getRecords('projects');
  const priorities = await getRecords('priorities');
  const years = [...new Set(records.map(({ plan }) => plan))];
  const served = new Set(records.flatMap((record) => record.priorities ?? []));
  const project = { kind: 'Project', sensitive: false } as const;
  const inWords = (year: string) => year.replace('-', '–');
  return [
    ...records.map((record) =>
      entry({
        ...project,
        href: urls.project(record.id),
        title: record.title,
        tabTitle: `${record.title} (project, ${inWords(record.plan)})`,
        description: record.summary,
        parent: urls.projectsOf(record.plan),
        inAToZ: false,
      }),
    ),
    ...years.map((year) =>
      entry({
        ...project,
        href: urls.projectsOf(year),
        title: `Projects ${inWords(year)}`,
        description: `What the papers name for ${inWords(year)}: what it was, who led it and when.`,
        parent: urls.section('projects'),
      }),
    ),
    ...priorities
      .filter(({ id }) => served.has(id))
      .map(({ id, title, number, plan }) =>
        entry({
          ...project,
          href: urls.projectsFor(id),
          title: `Projects for priority ${String(number)}, ${inWords(plan)}`,
          description: `What was done in ${inWords(plan)} under “${title}”.`,
          parent: urls.projectsOf(plan),
          inAToZ: false,
        }),
      ),
  ];
}

/** A page for each campaign; sensitive where its subject is. */
export async function campaignPages(): Promise<PageEntry[]> {
  const records = await getRecords('campaigns');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.campaign(record.id),
      title: record.title,
      tabTitle: `${record.title}: campaign`,
      description: record.summary,
      kind: 'Campaign',
      parent: urls.section('campaigns'),
      sensitive: record.topics.some((topic) => isSensitiveTopic(topic)),
    }),
  );
}

/** A page for each group of figures. */
export async function statisticPages(): Promise<PageEntry[]> {
  const records = await getRecords('statistics');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.statistic(record.id),
      title: record.title,
      tabTitle: `${record.title}: figures`,
      description: record.summary,
      kind: 'Figures',
      parent: urls.section('statistics'),
      sensitive: false,
    }),
  );
}

async function synonymsOfTerms(): Promise<string[]> {
  const terms = await getRecords('terms');
  return terms.flatMap((term) => term.synonyms ?? []);
}

/** A page for each order about public places. */
export async function orderPages(): Promise<PageEntry[]> {
  const records = await getRecords('orders');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.order(record.id),
      title: record.title,
      description: record.summary,
      kind: 'Order',
      parent: urls.section('orders'),
      sensitive: false,
    }),
  );
}

/** A page for each paper. */
export async function documentPages(): Promise<PageEntry[]> {
  const records = await getRecords('documents');
  return records.map((record) =>
    entry({
      href: urls.document(record.id),
      title: record.title,
      tabTitle: `${record.title}: what is in it`,
      description: record.about,
      kind: 'Document',
      parent: urls.section('documents'),
      sensitive: false,
    }),
  );
}

/** A page for each school programme. They are for staff, whom nobody harms for reading them. */
export async function schoolProgrammePages(): Promise<PageEntry[]> {
  const records = await getRecords('schools');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.schoolProgramme(record.id),
      title: record.name,
      tabTitle: `${record.name}: programme for schools`,
      description: record.summary,
      kind: 'Page',
      parent: urls.section('schools'),
      sensitive: false,
    }),
  );
}

/** The risk assessment and the letter to parents of each edition of Crucial Crew that has them. */
export async function crucialCrewPages(): Promise<PageEntry[]> {
  const records = await getRecords('crucial-crew');
  const shared = {
    kind: 'Page',
    parent: urls.section('crucial-crew'),
    sensitive: false,
  } as const;
  return records.flatMap(({ id, title, riskAssessment, letter }) => [
    ...(riskAssessment
      ? [
          entry({
            ...shared,
            href: urls.crucialCrewRisks(id),
            title: `${title}: risk assessment`,
            description:
              'What could hurt somebody, who, and what the organisers do about it. It prints on A4.',
          }),
        ]
      : []),
    ...(letter
      ? [
          entry({
            ...shared,
            href: urls.crucialCrewLetter(id),
            title: `${title}: letter to parents`,
            description:
              'Words that a school can copy, or print, to tell parents and carers about the day.',
          }),
        ]
      : []),
  ]);
}

/** What several kinds of record share. A kind that says nothing of sensitivity is sensitive. */
function named(record: {
  synonyms?: string[] | undefined;
  topics?: Topic[] | undefined;
  sensitive?: false | undefined;
}) {
  return {
    synonyms: record.synonyms ?? [],
    topics: record.topics ?? [],
    sensitive: record.sensitive ?? true,
  };
}

function entry(
  facts: Pick<PageEntry, 'href' | 'title' | 'description' | 'kind' | 'parent' | 'sensitive'> &
    Partial<PageEntry>,
): PageEntry {
  return { tabTitle: facts.title, listed: true, inAToZ: true, synonyms: [], topics: [], ...facts };
}
