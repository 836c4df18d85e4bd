import { type Recorded, getRecords } from './records.ts';

/** An organisation with its successor by name. */
export type OrganisationRecord = Recorded<'organisations'> & { successorName?: string | undefined };

/** Members of one plan year: those the law names, and the others. */
export interface Membership {
  plan: string;
  statutory: OrganisationRecord[];
  other: OrganisationRecord[];
}

/** Members year by year, latest first, and every other body the records name. */
export async function getPartners(): Promise<{
  years: Membership[];
  others: OrganisationRecord[];
}> {
  const records = await getRecords('organisations');
  const organisations = records
    .map((record) => ({
      ...record,
      successorName: records.find((other) => other.id === record.successor)?.name,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
  const plans = [
    ...new Set(organisations.flatMap((one) => (one.membership ?? []).map(({ plan }) => plan))),
  ].sort((a, b) => b.localeCompare(a));
  return {
    years: plans.map((plan) => ({
      plan,
      statutory: membersOf(organisations, plan, 'statutory'),
      other: membersOf(organisations, plan, 'other'),
    })),
    others: organisations.filter((one) => !one.membership?.length),
  };
}

function membersOf(
  organisations: OrganisationRecord[],
  plan: string,
  role: 'statutory' | 'other',
): OrganisationRecord[] {
  return organisations.filter((one) =>
    one.membership?.some((member) => member.plan === plan && member.role === role),
  );
}
