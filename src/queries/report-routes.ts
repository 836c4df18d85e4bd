import { urls } from '../site/urls.ts';
import { getGuide } from './guides.ts';
import { type Recorded, getRecord, getRecords } from './records.ts';
import { getService } from './services.ts';
import { getEvidence } from './evidence.ts';

/** What somebody may want to report, with its address on this site. */
export type ReportChoice = Recorded<'report-routes'> & { href: string };

/** Every answer to "What happened?", in the order of the list. */
export async function getReportChoices(): Promise<ReportChoice[]> {
  const records = await getRecords('report-routes');
  return records
    .map((record) => ({ ...record, href: urls.record('report-routes', record.id) }))
    .sort((a, b) => a.order - b.order || a.choice.localeCompare(b.choice));
}

/** The ways to report one thing, in order, each with the service that is told. */
export async function getReportRoutes(id: string) {
  const record = await getRecord('report-routes', id);
  return {
    ...record,
    href: urls.record('report-routes', id),
    evidence: await getEvidence(record, 'report-routes'),
    guide: record.guide === undefined ? undefined : await getGuide(record.guide),
    routes: await Promise.all(
      record.routes.map(async (route) => ({ ...route, service: await getService(route.service) })),
    ),
  };
}

export type RouteRecord = Awaited<ReturnType<typeof getReportRoutes>>['routes'][number];
