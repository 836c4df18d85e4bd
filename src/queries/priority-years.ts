import { subjectsByYear, compareSubjects } from '../domain/priority-years.ts';
import { topicLabel } from '../domain/topic.ts';
import type { Topic } from '../schemas/shared/topic.ts';
import { getPlans } from './plans.ts';

/** The years whose priorities we hold, oldest first, side by side by subject, and what changed. */
export async function getPriorityYears() {
  const years = (await getPlans()).filter((plan) => plan.priorities.length > 0).reverse();
  const rows = subjectsByYear(years);
  return {
    years: years.map(({ id, href }) => ({ id, href })),
    rows: rows.map(({ topic, years }) => ({ subject: topicLabel(topic), years })),
    changes: years
      .flatMap((year, index) => {
        const before = years[index - 1];
        return before === undefined ? [] : [compared(year, before)];
      })
      .reverse(),
  };
}

type Year = Awaited<ReturnType<typeof getPlans>>[number];

function compared(year: Year, before: Year) {
  const { stayed, came, went } = compareSubjects(year, before);
  return {
    id: year.id,
    title: `${before.id} to ${year.id}`,
    stayed: labels(stayed),
    came: labels(came),
    went: labels(went),
  };
}

function labels(topics: readonly Topic[]): string {
  return topics.map((topic) => topicLabel(topic)).join('; ');
}
