import type { Folder } from '../schemas/register.ts';
import { placeFilters } from './place-filters.ts';
import { sections } from './sections.ts';
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
  services: urls.service,
  statistics: urls.statistic,
};

/** The address of the page of a record, base not included; `undefined` where it has none of its own. */
export function pageOf(folder: Folder, id: string): string | undefined {
  return pages[folder]?.(id);
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
