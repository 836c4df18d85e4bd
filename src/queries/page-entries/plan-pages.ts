import { urls } from '../../site/urls.ts';
import { getRecords } from '../records.ts';
import { type PageEntry, entry, named } from './entry.ts';

/** The plan years, their priorities and their projects. */
export async function pagesOfPlans(): Promise<PageEntry[]> {
  const groups = await Promise.all([yearPages(), priorityPages(), projectPages()]);
  return [...groups.flat()];
}

/** A page for each plan year. */
async function yearPages(): Promise<PageEntry[]> {
  const records = await getRecords('plans');
  return records.map((record) =>
    entry({
      href: urls.plan(record.id),
      title: `Priorities ${record.id}`,
      description: record.summary,
      kind: 'Priority',
      parent: urls.section('priorities'),
      sensitive: false,
      peopleSay: [`annual plan ${record.id.slice(0, 4)}`, record.title],
    }),
  );
}

/** A page for each priority. */
async function priorityPages(): Promise<PageEntry[]> {
  const records = await getRecords('priorities');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.priority(record.id),
      title: record.title,
      tabTitle: `${record.title} (priority ${String(record.number)}, ${record.plan})`,
      description: record.summary,
      kind: 'Priority',
      parent: urls.plan(record.plan),
      sensitive: false,
    }),
  );
}

/** A page for each project, for each year that has some, and for each priority that has some. */
async function projectPages(): Promise<PageEntry[]> {
  const records = await getRecords('projects');
  const priorities = await getRecords('priorities');
  const years = [...new Set(records.map(({ plan }) => plan))];
  const served = new Set(records.flatMap((record) => record.priorities ?? []));
  const project = { kind: 'Project', sensitive: false } as const;
  return [
    ...records.map((record) =>
      entry({
        ...project,
        href: urls.project(record.id),
        title: record.title,
        tabTitle: `${record.title} (project, ${record.plan})`,
        description: record.summary,
        parent: urls.projectsOf(record.plan),
        inAToZ: false,
      }),
    ),
    ...years.map((year) =>
      entry({
        ...project,
        href: urls.projectsOf(year),
        title: `Projects ${year}`,
        description: `What the papers name for ${year}: what it was, who led it and when.`,
        parent: urls.section('projects'),
      }),
    ),
    ...priorities
      .filter(({ id }) => served.has(id))
      .map(({ id, title, number, plan }) =>
        entry({
          ...project,
          href: urls.projectsFor(id),
          title: `Projects for priority ${String(number)}, ${plan}`,
          description: `What was done in ${plan} under “${title}”.`,
          parent: urls.projectsOf(plan),
          inAToZ: false,
        }),
      ),
  ];
}
