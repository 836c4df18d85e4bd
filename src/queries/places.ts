import { newestDate } from '../domain/confidence.ts';
import { oncePerBuild } from './once-per-build.ts';
import { getKeepSafeVenueAt, getReportingCentreAt } from './roles.ts';
import { type Recorded, getRecord, getRecords } from './records.ts';
import { type Evidence, getEvidence } from './evidence.ts';

/** A place with its evidence. */
export async function getPlace(id: string) {
  return toPlace(await getRecord('places', id));
}

export type PlaceRecord = Awaited<ReturnType<typeof getPlace>>;

/** Every place, by name. */
async function getPlaces(): Promise<PlaceRecord[]> {
  const records = await getRecords('places');
  const places = await Promise.all(records.map(toPlace));
  return places.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** A place with what happens there: reporting, Keep Safe, meetings, services. */
export async function getPlaceWithRoles(id: string) {
  const place = await getPlace(id);
  const meetings = await getRecords('meetings');
  const services = await getRecords('services');
  const reportingCentre = await getReportingCentreAt(id);
  const keepSafeVenue = await getKeepSafeVenueAt(id);
  return {
    ...place,
    reportingCentre,
    keepSafeVenue,
    /** Where the facts of the place and of its roles were read: what its page shows. */
    evidenceOfAll: together([place, reportingCentre, keepSafeVenue]),
    /** Confirmed within its limit in every role it has, and not closed: fit to be called nearest. */
    sure: isSure([place, reportingCentre, keepSafeVenue], place.state.is),
    meetings: meetings.filter((meeting) => meeting.place === id).length,
    services: services.filter((service) => service.place === id),
  };
}

export type PlaceWithRoles = Awaited<ReturnType<typeof getPlaceWithRoles>>;

const placesWithRoles = oncePerBuild(async () => {
  const places = await getPlaces();
  return Promise.all(places.map((place) => getPlaceWithRoles(place.id)));
});

/** Every place with what happens there, by name. */
export async function getPlacesWithRoles(): Promise<readonly PlaceWithRoles[]> {
  return placesWithRoles('');
}

async function toPlace(record: Recorded<'places'>) {
  return {
    ...record,
    evidence: await getEvidence(record, 'places'),
  };
}

/** The confidence of the first, and the sources of all, each once. */
function together([place, ...roles]: readonly [
  { evidence: Evidence },
  ...({ evidence: Evidence } | undefined)[],
]): Evidence {
  const sources = [place, ...roles].flatMap((one) => one?.evidence.sources ?? []);
  const once = new Map(sources.map((source) => [JSON.stringify(source), source]));
  const { confidence } = place.evidence;
  return {
    confidence:
      confidence.is === 'published' ? { ...confidence, date: newestDate(sources) } : confidence,
    sources: [...once.values()],
  };
}

function isSure(roles: readonly ({ evidence: Evidence } | undefined)[], state: string): boolean {
  return (
    state !== 'closed' &&
    roles.every((role) => !role || role.evidence.confidence.is === 'confirmed')
  );
}
