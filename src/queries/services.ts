import { type Recorded, getRecord, getRecords } from './records.ts';
import { getEvidence } from './evidence.ts';

/** A service with its evidence. */
export async function getService(id: string) {
  return toService(await getRecord('services', id));
}

export type ServiceRecord = Awaited<ReturnType<typeof getService>>;

/** Every service, first to try first. */
export async function getServices(): Promise<ServiceRecord[]> {
  const records = await getRecords('services');
  const services = await Promise.all(records.map(toService));
  return services.sort((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'en'));
}

async function toService(record: Recorded<'services'>) {
  return {
    ...record,
    evidence: await getEvidence(record, 'services'),
  };
}
