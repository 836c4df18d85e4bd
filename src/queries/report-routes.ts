import { getGuide } from './guides.ts';
import { type RecordOf, getRecord, getRecords } from './records.ts';
import { type ServiceRecord, getService, getServicesNamed } from './services.ts';
import { getEvidence } from './evidence.ts';

/** What somebody may want to report. */
type ReportChoice = RecordOf<'report-routes'>;

/** Every answer to "What happened?", in the order of the list. */
export async function getReportChoices(): Promise<ReportChoice[]> {
  const records = await getRecords('report-routes');
  return records.sort((a, b) => a.order - b.order || a.choice.localeCompare(b.choice, 'en'));
}

/** The ways to report one thing, in order, each with the service that is told. */
export async function getReportRoutes(id: string) {
  const record = await getRecord('report-routes', id);
  return {
    ...record,
    evidence: await getEvidence(record, 'report-routes'),
    guide: record.guide === undefined ? undefined : await getGuide(record.guide),
    routes: await Promise.all(
      record.routes.map(async (route) => ({ ...route, service: await getService(route.service) })),
    ),
  };
}

/** Whom to tell without a name, those that most reports name first. */
export async function getServicesWithoutName(): Promise<ServiceRecord[]> {
  const routes = (await getReportChoices()).flatMap((record) => record.routes);
  const ids = routes.filter(({ how }) => how === 'without your name').map(({ service }) => service);
  const counted = [...Map.groupBy(ids, (id) => id)].sort(([, a], [, b]) => b.length - a.length);
  return getServicesNamed(counted.map(([id]) => id));
}

export type RouteRecord = Awaited<ReturnType<typeof getReportRoutes>>['routes'][number];
