import { type RecordOf, getRecord, getRecords, getRecordsNamed } from './records.ts';
import { getServicesNamed } from './services.ts';
import { getEvidence } from './evidence.ts';

export type GuideRecord = RecordOf<'guides'>;

/** Every guide, by title. */
export async function getGuides(): Promise<GuideRecord[]> {
  const records = await getRecords('guides');
  return records.sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** One guide, with its evidence and the guides it leads to. */
export async function getGuide(id: string) {
  const record = await getRecord('guides', id);
  return {
    ...record,
    evidence: await getEvidence(record, 'guides'),
    related: await getRecordsNamed('guides', record.related),
  };
}

/** The services a guide names, in the order to try them. */
export async function getServicesOfGuide(id: string) {
  const { services } = await getRecord('guides', id);
  return getServicesNamed(services);
}

/** The guides that send readers to a service. */
export async function getGuidesNaming(service: string): Promise<GuideRecord[]> {
  const guides = await getGuides();
  return guides.filter((guide) => guide.services.includes(service));
}
