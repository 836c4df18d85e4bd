import type { PageKind } from '../domain/page-kind.ts';
import type { LookUp } from '../kinds/kind.ts';
import { type Folder, folders, kindOf } from '../kinds/register.ts';
import type { Topic } from '../schemas/shared/topic.ts';
import { placeFilters } from '../site/place-filters.ts';
import { hasSection } from '../site/sections-here.ts';
import { sections } from '../site/sections.ts';
import { urls } from '../site/urls.ts';
import { getRecord, getRecords } from './records.ts';

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
  /** What people say for it, so that search finds it. */
  peopleSay: string[];
  topics: Topic[];
}

type Facts = Pick<PageEntry, 'href' | 'title' | 'description' | 'kind' | 'parent' | 'sensitive'>;

/** Every page, from the sections, the records and what is made from several records. */
export async function getPageEntries(): Promise<PageEntry[]> {
  const look = await getLookUp();
  const groups = await Promise.all([
    sectionPages(),
    ...folders.map((folder) => recordPages(folder, look)),
    projectLists(),
    crucialCrewPapers(),
    sourcePages(),
    storyPapers(),
    languageCards(),
  ]);
  return [...groups.flat(), ...placeFilterPages()];
}

/** A page for each way to narrow the list of places. */
export function placeFilterPages(): PageEntry[] {
  if (!hasSection('places')) return [];
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

/** An entry from what must be said of a page; the rest is as it is for most pages. */
function entry(facts: Facts & Partial<PageEntry>): PageEntry {
  return {
    tabTitle: facts.title,
    listed: true,
    inAToZ: true,
    peopleSay: [],
    topics: [],
    ...facts,
  };
}

async function sectionPages(): Promise<PageEntry[]> {
  const terms = await getRecords('terms');
  return Promise.all(
    sections
      .filter(({ id }) => hasSection(id))
      .map(async (section) => {
        const { title, description, peopleSay = [] } = await getRecord('pages', section.id);
        const ofTerms =
          section.id === 'glossary' ? terms.flatMap((term) => term.peopleSay ?? []) : [];
        return entry({
          href: urls.to(section.path),
          title,
          description,
          kind: 'Page',
          parent: section.parent === undefined ? undefined : urls.section(section.parent as 'home'),
          sensitive: section.sensitive,
          listed: !section.unlisted,
          peopleSay: [...peopleSay, ...ofTerms],
        });
      }),
  );
}

/** A page for each record of a folder whose records have pages of their own. */
async function recordPages(folder: Folder, look: LookUp): Promise<PageEntry[]> {
  const { page, list } = kindOf(folder);
  if (!page) return [];
  const records = await getRecords(folder);
  return (records as ({ id: string } & Pick<Partial<PageEntry>, 'peopleSay' | 'topics'>)[]).map(
    (record) => {
      const title = page.title(record);
      const parent = page.parent?.(record) ?? list?.path;
      return entry({
        href: urls.record(folder, record.id),
        title,
        tabTitle: page.tabTitle?.(record) ?? title,
        description: page.description(record, look),
        kind: page.kind,
        parent: parent && urls.to(parent),
        sensitive: page.sensitive(record),
        inAToZ: page.inAToZ,
        peopleSay: page.peopleSay?.(record) ?? record.peopleSay ?? [],
        topics: record.topics ?? [],
      });
    },
  );
}

/** A page for each year that has projects, and for each priority that has some. */
async function projectLists(): Promise<PageEntry[]> {
  const projects = await getRecords('projects');
  const priorities = await getRecords('priorities');
  const years = [...new Set(projects.map(({ plan }) => plan))];
  const served = new Set(projects.flatMap((project) => project.priorities ?? []));
  return [
    ...years.map((year) =>
      entry({
        href: urls.projectsOf(year),
        title: `Projects ${year}`,
        description: `What the papers name for ${year}: what it was, who led it and when.`,
        kind: 'Project',
        parent: urls.section('projects'),
        sensitive: false,
      }),
    ),
    ...priorities
      .filter(({ id }) => served.has(id))
      .map(({ id, title, number, plan }) =>
        entry({
          href: urls.projectsFor(id),
          title: `Projects for priority ${String(number)}, ${plan}`,
          description: `What was done in ${plan} under “${title}”.`,
          kind: 'Project',
          parent: urls.projectsOf(plan),
          sensitive: false,
          inAToZ: false,
        }),
      ),
  ];
}

/** Where the facts of each guide and each way to report were read. */
async function sourcePages(): Promise<PageEntry[]> {
  const guides = await getRecords('guides');
  const routes = await getRecords('report-routes');
  const sourcesOf = (
    folder: 'guides' | 'report-routes',
    { id, title, sensitive }: { id: string; title: string; sensitive?: false | undefined },
  ) =>
    entry({
      href: urls.sources(folder, id),
      title: `${title}: where this comes from`,
      description: `Every source of our page called “${title}”, with its date and what it gives.`,
      kind: 'Page',
      parent: urls.record(folder, id),
      sensitive: sensitive ?? true,
      listed: false,
      inAToZ: false,
    });
  return [
    ...guides.map((guide) => sourcesOf('guides', guide)),
    ...routes.map((route) => sourcesOf('report-routes', route)),
  ];
}

/** The card to show, in each language. */
async function languageCards(): Promise<PageEntry[]> {
  const languages = await getRecords('languages');
  return languages.map(({ id, name, card }) =>
    entry({
      href: `${urls.record('languages', id)}card/`,
      title: card.title,
      tabTitle: `${card.title} (${name})`,
      description: card.description,
      kind: 'Page',
      parent: urls.record('languages', id),
      sensitive: true,
      inAToZ: false,
    }),
  );
}

/** The risk assessment and the letter to parents of each edition of Crucial Crew that has them. */
async function crucialCrewPapers(): Promise<PageEntry[]> {
  const editions = await getRecords('crucial-crew');
  const shared = {
    kind: 'Page',
    parent: urls.section('crucial-crew'),
    sensitive: false,
  } as const;
  return editions.flatMap(({ id, title, riskAssessment, letter }) => [
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

/** What is made of each story besides the page to play it: booklet, sheet for teachers, certificate. */
async function storyPapers(): Promise<PageEntry[]> {
  const stories = await getRecords('stories');
  return stories.flatMap(({ id, title }) => {
    const shared = {
      kind: 'Page',
      parent: urls.record('stories', id),
      sensitive: false,
      inAToZ: false,
    } as const;
    return [
      entry({
        ...shared,
        href: urls.storyBooklet(id),
        title: `${title}: booklet`,
        description: `“${title}” on paper, whole. Each choice says which box to go to.`,
      }),
      entry({
        ...shared,
        href: urls.storyForTeachers(id),
        title: `${title}: for teachers`,
        description: `For “${title}”: aims, words, questions, a map, and where its facts come from.`,
      }),
      entry({
        ...shared,
        href: urls.storyCertificate(id),
        title: `${title}: certificate`,
        description: `A certificate for “${title}”, to print. The name typed goes nowhere.`,
        listed: false,
      }),
    ];
  });
}

async function getLookUp(): Promise<LookUp> {
  const places = new Map((await getRecords('places')).map((place) => [place.id, place]));
  const bodies = new Map((await getRecords('organisations')).map((body) => [body.id, body]));
  return { place: (id) => places.get(id), organisation: (id) => bodies.get(id) };
}
