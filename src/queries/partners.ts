import { type Recorded, getRecords } from './records.ts';
import { type WrittenSource, writtenOut } from './evidence.ts';

/** An organisation with its successor by name, and where its facts were read. */
export type OrganisationRecord = Recorded<'organisations'> & {
  successorName?: string | undefined;
  writtenSources: WrittenSource[];
};

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
  all: OrganisationRecord[];
}> {
  const records = await getRecords('organisations');
  const withMembership = await Promise.all(
    records.map(async (record) => ({
      ...record,
      successorName: records.find((other) => other.id === record.successor)?.name,
      writtenSources: await writtenOut(record.sources),
    })),
  );
  const organisations = withMembership.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const plans = [
    ...new Set(organisations.flatMap((one) => (one.membership ?? []).map(({ plan }) => plan))),
  ].sort((a, b) => b.localeCompare(a, 'en'));
  return {
    years: plans.map((plan) => ({
      plan,
      statutory: membersOf(organisations, plan, 'statutory'),
      other: membersOf(organisations, plan, 'other'),
    })),
    others: organisations.filter((one) => !one.membership?.length),
    all: organisations,
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
