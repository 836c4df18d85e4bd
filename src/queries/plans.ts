import { isInForce, latestPlan } from '../domain/plan.ts';
import { compareSubjects, subjectsByYear } from '../domain/priority-years.ts';
import { topicLabel } from '../domain/topic.ts';
import type { Topic } from '../schemas/shared/topic.ts';
import { today } from '../site/clock.ts';
import { urls } from '../site/urls.ts';
import { getEvidence, withEvidence } from './evidence.ts';
import { getProjects } from './projects.ts';
import { type RecordOf, getRecord, getRecords, getRecordsNamed } from './records.ts';

const notPrinted = 'No paper that we hold lists projects for this year.';
const notNamed = 'The papers list projects for this year, and none of them names this priority.';

export type PriorityRecord = RecordOf<'priorities'>;

/** Every plan year, latest first, with its priorities. */
export async function getPlans() {
  const plans = await getRecords('plans');
  return (await Promise.all(plans.map(toPlan))).sort((a, b) =>
    b.starts.localeCompare(a.starts, 'en'),
  );
}

export type PlanRecord = Awaited<ReturnType<typeof toPlan>>;

/** The latest plan that has priorities of its own, and whether it is in force today. */
export async function getLatestPlan() {
  const plans = (await getPlans()).filter((plan) => plan.priorities.length > 0);
  const plan = latestPlan(plans, today());
  return plan && { ...plan, inForce: isInForce(plan, today()) };
}

/** One priority whole: its plan, its guides, its evidence, the others of its year. */
export async function getPriority(id: string) {
  const record = await getRecord('priorities', id);
  const plan = await toPlan(await getRecord('plans', record.plan));
  return {
    ...record,
    plan,
    guides: await getRecordsNamed('guides', record.guides),
    others: plan.priorities.filter((other) => other.id !== id),
    evidence: await getEvidence(record, 'priorities'),
  };
}

async function toPlan(plan: RecordOf<'plans'>) {
  const priorities = await getRecords('priorities');
  return {
    ...(await withEvidence('plans', plan)),
    inForce: isInForce(plan, today()),
    priorities: priorities
      .filter((priority) => priority.plan === plan.id)
      .sort((a, b) => a.number - b.number),
  };
}

/** Every plan year, latest first, with its projects, and how many served each priority. */
export async function getPlansWithProjects() {
  const projects = await getProjects();
  return (await getPlans()).map((plan) => {
    const ofYear = projects.filter((project) => project.plan === plan.id);
    return {
      ...plan,
      projects: ofYear,
      projectsHref: urls.projectsOf(plan.id),
      /** Why there are none, or not all, where that is so. */
      whyMissing: plan.noProjects ?? (ofYear.length === 0 ? notPrinted : undefined),
      priorities: plan.priorities.map((priority) => ({
        ...priority,
        projects: ofYear.filter((project) => project.priorities?.includes(priority.id)).length,
        projectsHref: urls.projectsFor(priority.id),
      })),
    };
  });
}

/** The projects of one priority, their page, and what to say where there are none. */
export async function getProjectsUnder(priority: string) {
  const plan = (await getPlansWithProjects()).find(({ priorities }) =>
    priorities.some(({ id }) => id === priority),
  );
  const projects = plan?.projects.filter((one) => one.priorities?.includes(priority)) ?? [];
  return { projects, href: urls.projectsFor(priority), whyNone: plan?.whyMissing ?? notNamed };
}

export type PlanWithProjects = Awaited<ReturnType<typeof getPlansWithProjects>>[number];

/** The years whose priorities we hold, oldest first, side by side by subject, and what changed. */
export async function getPriorityYears() {
  const years = (await getPlans()).filter((plan) => plan.priorities.length > 0).reverse();
  const rows = subjectsByYear(years);
  return {
    years: years.map(({ id, href }) => ({ id, href })),
    rows: rows.map(({ topic, years }) => ({ subject: topicLabel(topic), years })),
    changes: years
      .slice(1)
      .map((year, index) => changesSince(years[index] ?? year, year))
      .reverse(),
  };
}

function changesSince(before: PlanRecord, year: PlanRecord) {
  const { stayed, came, went } = compareSubjects(year, before);
  return {
    id: year.id,
    title: `${before.id} to ${year.id}`,
    stayed: formatTopics(stayed),
    came: formatTopics(came),
    went: formatTopics(went),
  };
}

function formatTopics(topics: readonly Topic[]): string {
  return topics.map((topic) => topicLabel(topic)).join('; ');
}
