import { urls } from '../site/urls.ts';
import { getPlans } from './plans.ts';
import { type ProjectRecord, getProjects } from './projects.ts';

const notPrinted = 'No paper that we hold lists projects for this year.';
const notNamed = 'The papers list projects for this year, and none of them names this priority.';

/** Every plan year, latest first, with its projects, and how many served each priority. */
export async function getPlansWithProjects() {
  const projects = await getProjects();
  return (await getPlans()).map((plan) => {
    const own = projects.filter((project) => project.plan === plan.id);
    return {
      ...plan,
      projects: own,
      projectsHref: urls.projectsOf(plan.id),
      /** Why there are none, or not all, where that is so. */
      whyMissing: plan.noProjects ?? (own.length === 0 ? notPrinted : undefined),
      priorities: plan.priorities.map((priority) => ({
        ...priority,
        projects: count(own, priority.id),
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

function count(projects: readonly ProjectRecord[], priority: string): number {
  return projects.filter((project) => project.priorities?.includes(priority)).length;
}
