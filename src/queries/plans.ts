import { isInForce, latestPlan } from '../domain/plan.ts';
import { today } from '../site/clock.ts';
import { type GuideRecord, getGuidesNamed } from './guides.ts';
import { type Recorded, getRecord, getRecords } from './records.ts';
import { getEvidence } from './evidence.ts';

export type PriorityRecord = Recorded<'priorities'>;

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
  const guides: GuideRecord[] = await getGuidesNamed(record.guides ?? []);
  const plan = await toPlan(await getRecord('plans', record.plan));
  return {
    ...record,
    plan,
    guides,
    others: plan.priorities.filter((other) => other.id !== id),
    evidence: await getEvidence(record, 'priorities'),
  };
}

async function toPlan(plan: Recorded<'plans'>) {
  const priorities = await getRecords('priorities');
  return {
    ...plan,
    evidence: await getEvidence(plan, 'plans'),
    inForce: isInForce(plan, today()),
    priorities: priorities
      .filter((priority) => priority.plan === plan.id)
      .sort((a, b) => a.number - b.number),
  };
}
