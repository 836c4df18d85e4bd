import { getPlace } from './places.ts';
import { getRecords } from './records.ts';
import { getKeepSafeVenue } from './roles.ts';

/** Every Keep Safe venue that has not left the scheme, with its place, by name. */
export async function getKeepSafeVenues() {
  const records = (await getRecords('keep-safe-venues')).filter(
    (venue) => venue.left === undefined,
  );
  const entries = await Promise.all(
    records.map(async (record) => ({
      place: await getPlace(record.place),
      venue: await getKeepSafeVenue(record),
    })),
  );
  return entries.sort((a, b) => a.place.name.localeCompare(b.place.name));
}

export type VenueAtPlace = Awaited<ReturnType<typeof getKeepSafeVenues>>[number];
