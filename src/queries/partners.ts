import { writtenOut } from './evidence.ts';
import { type RecordOf, getRecords } from './records.ts';

/** An organisation with the name of its successor, and where its facts were read. */
export type OrganisationRecord = Awaited<ReturnType<typeof toOrganisation>>;

/** Members of one plan year: those the law names, and the others. */
export interface Membership {
  plan: string;
  statutory: OrganisationRecord[];
  other: OrganisationRecord[];
}

/** Members year by year, latest first, and every other body the records name. */
export async function getPartners() {
  const records = await getRecords('organisations');
  records.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const all = await Promise.all(records.map(toOrganisation));
  const plans = new Set(all.flatMap(({ membership = [] }) => membership.map(({ plan }) => plan)));
  const membersOf = (year: string, kind: 'statutory' | 'other') =>
    all.filter(({ membership = [] }) =>
      membership.some(({ plan, role }) => plan === year && role === kind),
    );
  const years: Membership[] = [...plans]
    .sort((a, b) => b.localeCompare(a, 'en'))
    .map((plan) => ({
      plan,
      statutory: membersOf(plan, 'statutory'),
      other: membersOf(plan, 'other'),
    }));
  return { years, others: all.filter(({ membership }) => !membership?.length), all };
}

async function toOrganisation(record: RecordOf<'organisations'>) {
  const organisations = await getRecords('organisations');
  return {
    ...record,
    successorName: organisations.find(({ id }) => id === record.successor)?.name,
    writtenSources: await writtenOut(record.sources),
  };
}
