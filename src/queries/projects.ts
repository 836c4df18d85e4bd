import { oncePerBuild } from './once-per-build.ts';
import { type Recorded, getRecord, getRecords } from './records.ts';
import { getOutcomes } from './figures.ts';
import { getEvidence } from './evidence.ts';

/** A project as lists show it. */
export type ProjectRecord = Awaited<ReturnType<typeof listed>>;

const sortedProjects = oncePerBuild(async () => {
  const names = await organisationNames();
  const records = await getRecords('projects');
  return (await Promise.all(records.map((record) => listed(record, names)))).sort(
    (a, b) => b.plan.localeCompare(a.plan, 'en') || a.title.localeCompare(b.title, 'en'),
  );
});

/** Every project, latest plan year first, by title within a year. */
export async function getProjects(): Promise<readonly ProjectRecord[]> {
  return sortedProjects('');
}

/** The projects that served one priority; its id holds the year. */
export async function getProjectsFor(priority: string): Promise<ProjectRecord[]> {
  return (await getProjects()).filter((project) => project.priorities?.includes(priority));
}

/** One project whole: its plan, whom and what it served, and where it is written down. */
export async function getProject(id: string) {
  const record = await getRecord('projects', id);
  const names = await organisationNames();
  const priorities = await Promise.all(
    (record.priorities ?? []).map((one) => getRecord('priorities', one)),
  );
  const commissioners = await Promise.all(
    (record.commissionerPriorities ?? []).map((one) => getRecord('commissioner-priorities', one)),
  );
  const campaign = record.campaign && (await getRecord('campaigns', record.campaign));
  return {
    ...(await listed(record, names)),
    evidence: await getEvidence(record, 'projects'),
    planRecord: await getRecord('plans', record.plan),
    served: priorities.map(({ href, number, title }) => ({
      text: `Priority ${String(number)}: ${title}`,
      href,
    })),
    commissioners: commissioners.map(({ title }) => title),
    campaign: campaign && { text: campaign.title, href: campaign.href },
  };
}

async function organisationNames(): Promise<Map<string, string>> {
  return new Map((await getRecords('organisations')).map(({ id, name }) => [id, name]));
}

async function listed(record: Recorded<'projects'>, names: ReadonlyMap<string, string>) {
  const named = (ids: readonly string[] = []) => ids.map((id) => names.get(id) ?? id);
  return {
    ...record,
    outcomes: await getOutcomes(record.outcomes ?? []),
    ledBy: named(record.leads),
    paidBy: named(record.funders),
    takingPart: named(record.partners),
  };
}
