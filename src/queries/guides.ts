import { type Recorded, getRecord, getRecords } from './records.ts';
import { getService } from './services.ts';
import { getEvidence } from './evidence.ts';

export type GuideRecord = Recorded<'guides'>;

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
    related: await getGuidesNamed(record.related ?? []),
  };
}

/** The services a guide names, in the order to try them. */
export async function getServicesOfGuide(id: string) {
  const { services } = await getRecord('guides', id);
  return Promise.all(services.map(getService));
}

/** Guides by id, in the order given. */
export async function getGuidesNamed(ids: readonly string[]): Promise<GuideRecord[]> {
  const guides = await getGuides();
  return ids.flatMap((id) => guides.filter((guide) => guide.id === id));
}

/** The guides that send readers to a service. */
export async function getGuidesNaming(service: string): Promise<GuideRecord[]> {
  const guides = await getGuides();
  return guides.filter((guide) => guide.services.includes(service));
}
