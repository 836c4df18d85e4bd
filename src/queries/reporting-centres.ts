import { getPlace } from './places.ts';
import { getRecords } from './records.ts';
import { getReportingCentre } from './roles.ts';

/** Every reporting centre with its place: confirmed first, closed last. */
export async function getReportingCentres() {
  const records = await getRecords('reporting-centres');
  const entries = await Promise.all(
    records.map(async (record) => ({
      place: await getPlace(record.place),
      centre: await getReportingCentre(record),
    })),
  );
  const rank = { confirmed: 0, overdue: 1, published: 2 };
  const rankOf = ({ place, centre }: (typeof entries)[number]) =>
    place.state.is === 'closed' ? 3 : rank[centre.evidence.standing.is];
  return entries.sort((a, b) => rankOf(a) - rankOf(b) || a.place.name.localeCompare(b.place.name));
}

export type CentreAtPlace = Awaited<ReturnType<typeof getReportingCentres>>[number];
