import type { Folder } from '../schemas/register.ts';
import { placeFilters } from './place-filters.ts';
import { type SectionId, sections } from './sections.ts';
import { makeUrls } from './urls.ts';

const urls = makeUrls('');

/** The page of one record, by its kind; kinds without a page of their own are left out. */
const pages: Partial<Record<Folder, (id: string) => string>> = {
  campaigns: urls.campaign,
  documents: urls.document,
  guides: urls.guide,
  meetings: urls.meeting,
  orders: urls.order,
  places: urls.place,
  plans: urls.plan,
  priorities: urls.priority,
  projects: urls.project,
  'report-routes': urls.report,
  schools: urls.schoolProgramme,
  services: urls.service,
  statistics: urls.statistic,
};

/** Kinds whose records stand on a page with their like, each at its own anchor where it has one. */
const onListPages: Partial<Record<Folder, (id: string) => string>> = {
  'commissioner-priorities': urls.commissionerPriority,
  'crucial-crew': () => urls.section('crucial-crew'),
  'fact-changes': urls.factChange,
  organisations: urls.organisation,
  pages: (id) => urls.section(id as SectionId),
  terms: urls.term,
};

/** The address of the page of a record, base not included; `undefined` where it has none of its own. */
export function pageOf(folder: Folder, id: string): string | undefined {
  return pages[folder]?.(id);
}

/**
 * Where a record stands, base not included: its own page, that of the place it is a role of, or
 * its spot on the page of its kind. Throws for a kind that has none of these.
 */
export function spotOnSite(folder: Folder, record: { id: string; place?: unknown }): string {
  const isRole = folder === 'reporting-centres' || folder === 'keep-safe-venues';
  if (isRole) return urls.place(String(record.place));
  const address = pageOf(folder, record.id) ?? onListPages[folder]?.(record.id);
  if (address === undefined) throw new Error(`No page shows records of the kind ${folder}.`);
  return address;
}

/** The addresses that other pages of a record may have, base not included. */
export function furtherPagesOf(folder: Folder, id: string): string[] {
  if (folder === 'projects') return [urls.projectsOf(id.replace(/\/.*/, ''))];
  if (folder === 'priorities') return [urls.projectsFor(id)];
  if (folder === 'crucial-crew') return [urls.crucialCrewLetter(id), urls.crucialCrewRisks(id)];
  return [];
}

/** The addresses that are there whatever the content, base not included. */
export const standingAddresses: readonly string[] = [
  ...sections.map(({ path }) => path),
  ...Object.keys(placeFilters).map(urls.placesWith),
];
