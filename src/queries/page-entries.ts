import { folders } from '../kinds/register.ts';
import { placeFilters } from '../site/place-filters.ts';
import { hasSection } from '../site/sections-here.ts';
import { sections } from '../site/sections.ts';
import { urls } from '../site/urls.ts';
import { getMeetings } from './meetings.ts';
import { type PageEntry, entry } from './page-entry.ts';
import { getPlaceLists } from './place-lists.ts';
import { getLookUp, recordPages } from './record-pages.ts';
import { getRecord, getRecords, getSingle } from './records.ts';

/** Every page, from the sections, the records and what is made from several records. */
export async function getPageEntries(): Promise<PageEntry[]> {
  const look = await getLookUp();
  const groups = await Promise.all([
    sectionPages(),
    ...folders.map((folder) => recordPages(folder, look)),
    projectLists(),
    editForm(),
  ]);
  const pages = [...groups.flat(), ...placeFilterPages()];
  return [...pages, ...(await partPages(pages))];
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

/** A page for each part of a list that is too long for one: places by area, meetings by year. */
async function partPages(pages: readonly PageEntry[]): Promise<PageEntry[]> {
  const { parts } = hasSection('meetings') ? await getMeetings() : { parts: [] };
  const lists = [...(await getPlaceLists()), { href: urls.section('meetings'), parts }];
  const whole = new Map(pages.map((page) => [page.href, page]));
  return lists.flatMap((list) =>
    list.parts.map(({ name, href, items }) => {
      const title = `${whole.get(list.href)?.title ?? ''}: ${name}`;
      return entry({
        href,
        title,
        description: `${title}. A part of a longer list.`,
        kind: 'date' in (items[0] ?? {}) ? 'Meeting' : 'Place',
        parent: list.href,
        sensitive: whole.get(list.href)?.sensitive,
        inAToZ: false,
      });
    }),
  );
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
          file: `pages/${section.id}.mdx`,
          kind: 'Page',
          parent: section.parent === undefined ? undefined : urls.section(section.parent as 'home'),
          sensitive: section.sensitive || undefined,
          listed: !section.unlisted,
          peopleSay: [...peopleSay, ...ofTerms],
        });
      }),
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
          inAToZ: false,
        }),
      ),
  ];
}

/** The form for editors, which no menu, no list and no search names. */
async function editForm(): Promise<PageEntry[]> {
  const { editing } = await getSingle('site.yaml');
  if (!editing && !import.meta.env.DEV) return [];
  return [
    entry({
      href: urls.edit,
      title: 'Change words and facts',
      description: 'For editors: change a fact, see what readers will see, and propose it.',
      kind: 'Page',
      parent: urls.section('home'),
      sensitive: false,
      listed: false,
      inAToZ: false,
    }),
  ];
}
