import { urls } from '../../site/urls.ts';
import { getRecords } from '../records.ts';
import { type PageEntry, entry, named } from './entry.ts';

/** What schools come for: programmes, and the papers of Crucial Crew. */
export async function schoolPages(): Promise<PageEntry[]> {
  const groups = await Promise.all([schoolProgrammePages(), crucialCrewPages()]);
  return [...groups.flat()];
}

/** A page for each school programme. They are for staff, whom nobody harms for reading them. */
async function schoolProgrammePages(): Promise<PageEntry[]> {
  const records = await getRecords('schools');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.schoolProgramme(record.id),
      title: record.name,
      tabTitle: `${record.name}: programme for schools`,
      description: record.summary,
      kind: 'Page',
      parent: urls.section('schools'),
      sensitive: false,
    }),
  );
}

/** The risk assessment and the letter to parents of each edition of Crucial Crew that has them. */
async function crucialCrewPages(): Promise<PageEntry[]> {
  const records = await getRecords('crucial-crew');
  const shared = {
    kind: 'Page',
    parent: urls.section('crucial-crew'),
    sensitive: false,
  } as const;
  return records.flatMap(({ id, title, riskAssessment, letter }) => [
    ...(riskAssessment
      ? [
          entry({
            ...shared,
            href: urls.crucialCrewRisks(id),
            title: `${title}: risk assessment`,
            description:
              'What could hurt somebody, who, and what the organisers do about it. It prints on A4.',
          }),
        ]
      : []),
    ...(letter
      ? [
          entry({
            ...shared,
            href: urls.crucialCrewLetter(id),
            title: `${title}: letter to parents`,
            description:
              'Words that a school can copy, or print, to tell parents and carers about the day.',
          }),
        ]
      : []),
  ]);
}
