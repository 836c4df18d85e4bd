import { newestDate } from '../domain/confidence.ts';
import { type Evidence, withEvidence } from './evidence.ts';
import { getRecord, getRecords, oncePerBuild } from './records.ts';
import { getService } from './services.ts';

/** A place with its evidence. */
export async function getPlace(id: string) {
  return withEvidence('places', await getRecord('places', id));
}

export type PlaceRecord = Awaited<ReturnType<typeof getPlace>>;

/** A place with what happens there: reporting, Keep Safe, meetings, services. */
export async function getPlaceWithRoles(id: string) {
  const place = await getPlace(id);
  const meetings = await getRecords('meetings');
  const services = await getRecords('services');
  const reportingCentre = await getReportingCentreAt(id);
  const keepSafeVenue = await getKeepSafeVenueAt(id);
  const roles = [reportingCentre, keepSafeVenue].filter((role) => role !== undefined);
  return {
    ...place,
    reportingCentre,
    keepSafeVenue,
    /** Where the facts of the place and of its roles were read: what its page shows. */
    evidenceOfAll: combineEvidence(place, roles),
    /** Confirmed within its limit in every role it has, and not closed: fit to be called nearest. */
    sure:
      place.state.is !== 'closed' &&
      [place, ...roles].every(({ evidence }) => evidence.confidence.is === 'confirmed'),
    meetings: meetings.filter((meeting) => meeting.place === id).length,
    services: services.filter((service) => service.place === id),
  };
}

export type PlaceWithRoles = Awaited<ReturnType<typeof getPlaceWithRoles>>;

/** Every place with what happens there, by name. */
export const getPlacesWithRoles = oncePerBuild(async (): Promise<readonly PlaceWithRoles[]> => {
  const places = await getRecords('places');
  places.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return Promise.all(places.map(({ id }) => getPlaceWithRoles(id)));
});

/** The reporting centre in a place, if there is one, with the service to ring first. */
async function getReportingCentreAt(place: string) {
  const centres = await getRecords('reporting-centres');
  const centre = centres.find((candidate) => candidate.place === place);
  if (!centre) return undefined;
  const { ringFirst } = centre;
  return {
    ...(await withEvidence('reporting-centres', centre)),
    ringFirst: ringFirst === undefined ? undefined : await getService(ringFirst),
  };
}

export type ReportingCentreRecord = NonNullable<Awaited<ReturnType<typeof getReportingCentreAt>>>;

/** The Keep Safe venue in a place, if there is one; it may have left. */
async function getKeepSafeVenueAt(place: string) {
  const venues = await getRecords('keep-safe-venues');
  const venue = venues.find((candidate) => candidate.place === place);
  return venue && withEvidence('keep-safe-venues', venue);
}

export type KeepSafeVenueRecord = NonNullable<Awaited<ReturnType<typeof getKeepSafeVenueAt>>>;

/** The confidence of a place, and its sources and those of its roles, each once. */
function combineEvidence(
  { evidence: { confidence, sources: ofPlace } }: { evidence: Evidence },
  roles: readonly { evidence: Evidence }[],
): Evidence {
  const sources = [ofPlace, ...roles.map(({ evidence }) => evidence.sources)].flat();
  const unique = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return {
    confidence:
      confidence.is === 'published' ? { ...confidence, date: newestDate(sources) } : confidence,
    sources: [...unique.values()],
  };
}
