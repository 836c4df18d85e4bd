import { currentEdition } from '../domain/crucial-crew.ts';
import { today } from '../site/clock.ts';
import { getFigureLines } from './figures.ts';
import { getPlace } from './places.ts';
import { type RecordOf, getRecord, getRecords, getWords, getRecordsNamed } from './records.ts';
import { getServicesNamed } from './services.ts';
import { getEvidence } from './evidence.ts';

/** Every school programme, those known to run first. */
export async function getSchoolProgrammes() {
  const records = await getRecords('schools');
  const programmes = await Promise.all(records.map(toProgramme));
  const rank = { yes: 0, unknown: 1, no: 2 };
  return programmes.sort(
    (a, b) => rank[a.running] - rank[b.running] || a.name.localeCompare(b.name, 'en'),
  );
}

/** One school programme with whom it is run by, whom to ask today and its evidence. */
export async function getSchoolProgramme(id: string) {
  return toProgramme(await getRecord('schools', id));
}

export type SchoolProgrammeRecord = Awaited<ReturnType<typeof getSchoolProgramme>>;

/** One edition of Crucial Crew, by its year. */
export async function getEdition(id: string) {
  return toEdition(await getRecord('crucial-crew', id));
}

export type CrucialCrewRecord = Awaited<ReturnType<typeof getEdition>>;

/** Editions of Crucial Crew: the one that is ahead, if there is one, and the others, latest first. */
export async function getCrucialCrew() {
  const editions = await Promise.all((await getRecords('crucial-crew')).map(toEdition));
  editions.sort((a, b) => b.year - a.year);
  const current = currentEdition(editions, today());
  return { current, past: editions.filter((edition) => edition !== current) };
}

async function toProgramme(record: RecordOf<'schools'>) {
  return {
    ...record,
    figures: await getFigureLines(record),
    organisations: await getRecordsNamed('organisations', record.organisations),
    services: await getServicesNamed(record.services),
    words: await getWords('schools', record.id),
    evidence: await getEvidence(record, 'schools'),
  };
}

async function toEdition(record: RecordOf<'crucial-crew'>) {
  const { scenarios = [] } = record;
  return {
    ...record,
    figures: await getFigureLines(record),
    scenarios: await Promise.all(
      scenarios.map(async ({ organisation, ...scenario }) => ({
        ...scenario,
        by: organisation && (await getRecord('organisations', organisation)).name,
      })),
    ),
    place: record.place === undefined ? undefined : await getPlace(record.place),
    organisations: await getRecordsNamed('organisations', record.organisations),
    words: await getWords('crucial-crew', record.id),
    evidence: await getEvidence(record, 'crucial-crew'),
  };
}
