import { type RecordOf, getRecord, getRecords, oncePerBuild, getRecordsNamed } from './records.ts';
import { getOutcomes } from './figures.ts';
import { getEvidence } from './evidence.ts';

/** A project as lists show it. */
export type ProjectRecord = Awaited<ReturnType<typeof toProject>>;

/** Every project, latest plan year first, by title within a year. */
export const getProjects = oncePerBuild(async (): Promise<readonly ProjectRecord[]> => {
  const records = await getRecords('projects');
  return (await Promise.all(records.map(toProject))).sort(
    (a, b) => b.plan.localeCompare(a.plan, 'en') || a.title.localeCompare(b.title, 'en'),
  );
});

/** The projects that served one priority; its id holds the year. */
export async function getProjectsFor(priority: string): Promise<ProjectRecord[]> {
  return (await getProjects()).filter((project) => project.priorities?.includes(priority));
}

/** One project whole: its plan, whom and what it served, and where it is written down. */
export async function getProject(id: string) {
  const record = await getRecord('projects', id);
  const priorities = await getRecordsNamed('priorities', record.priorities);
  const commissioners = await getRecordsNamed(
    'commissioner-priorities',
    record.commissionerPriorities,
  );
  const campaign = record.campaign && (await getRecord('campaigns', record.campaign));
  return {
    ...(await toProject(record)),
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

async function toProject(record: RecordOf<'projects'>) {
  return {
    ...record,
    outcomes: await getOutcomes(record.outcomes ?? []),
    ledBy: await organisationNames(record.leads),
    paidBy: await organisationNames(record.funders),
    takingPart: await organisationNames(record.partners),
  };
}

async function organisationNames(ids?: readonly string[]): Promise<string[]> {
  return (await getRecordsNamed('organisations', ids)).map(({ name }) => name);
}
