import { type Recorded, getRecords } from './records.ts';
import { getService } from './services.ts';
import { getEvidence } from './evidence.ts';

/** The reporting centre in a place, if there is one. */
export async function getReportingCentreAt(place: string) {
  const centres = await getRecords('reporting-centres');
  const centre = centres.find((candidate) => candidate.place === place);
  return centre && getReportingCentre(centre);
}

/** The Keep Safe venue in a place, if there is one; it may have left. */
export async function getKeepSafeVenueAt(place: string) {
  const venues = await getRecords('keep-safe-venues');
  const venue = venues.find((candidate) => candidate.place === place);
  return venue && getKeepSafeVenue(venue);
}

/** A reporting centre with its evidence and the service to ring first. */
async function getReportingCentre(record: Recorded<'reporting-centres'>) {
  return {
    ...record,
    evidence: await getEvidence(record, 'reporting-centres'),
    ringFirst: record.ringFirst === undefined ? undefined : await getService(record.ringFirst),
  };
}

/** A Keep Safe venue with its evidence. */
async function getKeepSafeVenue(record: Recorded<'keep-safe-venues'>) {
  return { ...record, evidence: await getEvidence(record, 'keep-safe-venues') };
}

export type ReportingCentreRecord = Awaited<ReturnType<typeof getReportingCentre>>;
export type KeepSafeVenueRecord = Awaited<ReturnType<typeof getKeepSafeVenue>>;
