import type { Folder } from '../schemas/register.ts';
import type { SectionId } from '../site/sections.ts';
import { urls } from '../site/urls.ts';

/** Records of these kinds stand on a page of their own; of the others, on a page with their like. */
const addresses: Record<Folder, (id: string, place: string) => string> = {
  campaigns: urls.campaign,
  'commissioner-priorities': urls.commissionerPriority,
  'crucial-crew': () => urls.section('crucial-crew'),
  documents: urls.document,
  'fact-changes': urls.factChange,
  guides: urls.guide,
  'keep-safe-venues': (_, place) => urls.place(place),
  meetings: urls.meeting,
  orders: urls.order,
  organisations: urls.organisation,
  pages: (id) => urls.section(id as SectionId),
  places: urls.place,
  plans: urls.plan,
  priorities: urls.priority,
  projects: urls.project,
  'report-routes': urls.report,
  'reporting-centres': (_, place) => urls.place(place),
  schools: urls.schoolProgramme,
  services: urls.service,
  statistics: urls.statistic,
  terms: urls.term,
};

/** The address of the page a record stands on, base included, with its anchor if it has one. */
export function pageOfRecord(folder: Folder, record: { id: string; place?: unknown }): string {
  return addresses[folder](record.id, String(record.place));
}
