import { withEvidence } from './evidence.ts';
import { getRecord, getRecords } from './records.ts';

/** A service with its evidence. */
export async function getService(id: string) {
  return withEvidence('services', await getRecord('services', id));
}

export type ServiceRecord = Awaited<ReturnType<typeof getService>>;

/** Services by their ids, in the order given. */
export async function getServicesNamed(ids: readonly string[] = []): Promise<ServiceRecord[]> {
  return Promise.all(ids.map(getService));
}

/** Every service, first to try first. */
export async function getServices(): Promise<ServiceRecord[]> {
  const records = await getRecords('services');
  records.sort((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'en'));
  return getServicesNamed(records.map(({ id }) => id));
}
