import { type RecordOf, getRecords } from './records.ts';
import { withEvidence } from './evidence.ts';

/**
 * The commissioner’s plans, the one with the latest first year first: each with the priorities we
 * know of it, in their printed order.
 */
export async function getCommissionerPlans() {
  const records = await getRecords('commissioner-priorities');
  const priorities = await Promise.all(records.map(toCommissionerPriority));
  return [...Map.groupBy(priorities, ({ plan }) => plan)]
    .map(([title, ofPlan]) => ({
      title,
      priorities: ofPlan.sort(
        (a, b) => (a.number ?? 99) - (b.number ?? 99) || a.title.localeCompare(b.title, 'en'),
      ),
    }))
    .sort((a, b) => firstYear(b.title) - firstYear(a.title));
}

/** A priority of the commissioner with the local projects our papers print it beside. */
async function toCommissionerPriority(record: RecordOf<'commissioner-priorities'>) {
  const projects = await getRecords('projects');
  const serving = projects.filter((project) => project.commissionerPriorities?.includes(record.id));
  return {
    ...(await withEvidence('commissioner-priorities', record)),
    projects: serving.length,
    years: [...Map.groupBy(serving, ({ plan }) => plan)]
      .sort(([a], [b]) => b.localeCompare(a, 'en'))
      .map(([year, ofYear]) => ({ year, projects: ofYear })),
  };
}

function firstYear(plan: string): number {
  return Number(/\d{4}/.exec(plan)?.[0] ?? 0);
}
