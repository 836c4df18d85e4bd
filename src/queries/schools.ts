import { today } from '../site/clock.ts';
import { getPlace } from './places.ts';
import { type Recorded, getRecord, getRecords, getWords } from './records.ts';
import { getService } from './services.ts';
import { getEvidence } from './standing.ts';

/** Every school programme, those known to run first. */
export async function getSchoolProgrammes() {
  const records = await getRecords('schools');
  const programmes = await Promise.all(records.map(finishedProgramme));
  const rank = { yes: 0, unknown: 1, no: 2 };
  return programmes.sort(
    (a, b) => rank[a.running] - rank[b.running] || a.name.localeCompare(b.name),
  );
}

export type SchoolProgrammeRecord = Awaited<ReturnType<typeof finishedProgramme>>;

/** Editions of Crucial Crew: the one with dates ahead, if there is one, and those before, latest first. */
export async function getCrucialCrew() {
  const records = await getRecords('crucial-crew');
  const editions = (await Promise.all(records.map(finishedEdition))).sort(
    (a, b) => b.year - a.year,
  );
  const current = editions.find((edition) =>
    edition.sessions?.some((session) => session.date >= today()),
  );
  return { current, past: editions.filter((edition) => edition !== current) };
}

export type CrucialCrewRecord = Awaited<ReturnType<typeof finishedEdition>>;

async function finishedProgramme(record: Recorded<'schools'>) {
  const organisations = record.organisations ?? [];
  return {
    ...record,
    organisations: await Promise.all(organisations.map((one) => getRecord('organisations', one))),
    services: await Promise.all((record.services ?? []).map(getService)),
    words: await getWords('schools', record.id),
    evidence: await getEvidence(record),
  };
}

async function finishedEdition(record: Recorded<'crucial-crew'>) {
  const organisations = record.organisations ?? [];
  return {
    ...record,
    place: record.place === undefined ? undefined : await getPlace(record.place),
    organisations: await Promise.all(organisations.map((one) => getRecord('organisations', one))),
    words: await getWords('crucial-crew', record.id),
    evidence: await getEvidence(record),
  };
}
