import { type Recorded, getRecords } from './records.ts';
import { getEvidence } from './evidence.ts';

/** A plan of the commissioner with the priorities we know of it, in their printed order. */
interface CommissionerPlan {
  title: string;
  priorities: CommissionerPriorityRecord[];
}

/** A priority of the commissioner with the local projects our papers print it beside. */
export type CommissionerPriorityRecord = Awaited<ReturnType<typeof toCommissionerPriority>>;

/** The commissioner’s plans, the one with the latest first year first. */
export async function getCommissionerPlans(): Promise<CommissionerPlan[]> {
  const projects = await getRecords('projects');
  const priorities = await Promise.all(
    (await getRecords('commissioner-priorities')).map((record) =>
      toCommissionerPriority(record, projects),
    ),
  );
  return [...Map.groupBy(priorities, ({ plan }) => plan)]
    .map(([title, ofPlan]) => ({
      title,
      priorities: ofPlan.sort(
        (a, b) => (a.number ?? 99) - (b.number ?? 99) || a.title.localeCompare(b.title, 'en'),
      ),
    }))
    .sort((a, b) => firstYear(b.title) - firstYear(a.title));
}

async function toCommissionerPriority(
  record: Recorded<'commissioner-priorities'>,
  projects: readonly Recorded<'projects'>[],
) {
  const serving = projects.filter((project) => project.commissionerPriorities?.includes(record.id));
  return {
    ...record,
    evidence: await getEvidence(record, 'commissioner-priorities'),
    projects: serving.length,
    years: [...Map.groupBy(serving, ({ plan }) => plan)]
      .sort(([a], [b]) => b.localeCompare(a, 'en'))
      .map(([year, ofYear]) => ({ year, projects: ofYear })),
  };
}

function firstYear(plan: string): number {
  return Number(/\d{4}/.exec(plan)?.[0] ?? 0);
}
