import type { z } from 'zod';
import { areaMap, postcodeSectors, postcodes } from './area.ts';
import { campaign } from './campaign.ts';
import { commissionerPriority } from './commissioner-priority.ts';
import { crucialCrewEdition } from './crucial-crew-edition.ts';
import { document } from './document.ts';
import { factChange } from './fact-change.ts';
import { guide } from './guide.ts';
import { keepSafeVenue } from './keep-safe-venue.ts';
import { meeting } from './meeting.ts';
import { order } from './order.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { place } from './place.ts';
import { plan } from './plan.ts';
import { priority } from './priority.ts';
import { project } from './project.ts';
import { redirects } from './redirect.ts';
import { reportRoute } from './report-route.ts';
import { reportingCentre } from './reporting-centre.ts';
import { schoolProgramme } from './school-programme.ts';
import { searchWords } from './search-words.ts';
import { service } from './service.ts';
import { site } from './site.ts';
import { statistic } from './statistic.ts';
import { term } from './term.ts';

/** Every kind of record: its folder in content/, how its files end, and their shape. */
export const folders = {
  campaigns: { ending: '.mdx', schema: campaign },
  'commissioner-priorities': { ending: '.yaml', schema: commissionerPriority },
  'crucial-crew': { ending: '.mdx', schema: crucialCrewEdition },
  documents: { ending: '.yaml', schema: document },
  'fact-changes': { ending: '.yaml', schema: factChange },
  guides: { ending: '.mdx', schema: guide },
  'keep-safe-venues': { ending: '.mdx', schema: keepSafeVenue },
  meetings: { ending: '.mdx', schema: meeting },
  orders: { ending: '.yaml', schema: order },
  organisations: { ending: '.yaml', schema: organisation },
  pages: { ending: '.mdx', schema: page },
  places: { ending: '.yaml', schema: place },
  plans: { ending: '.yaml', schema: plan },
  priorities: { ending: '.mdx', schema: priority },
  projects: { ending: '.yaml', schema: project },
  'report-routes': { ending: '.mdx', schema: reportRoute },
  'reporting-centres': { ending: '.mdx', schema: reportingCentre },
  schools: { ending: '.mdx', schema: schoolProgramme },
  services: { ending: '.mdx', schema: service },
  statistics: { ending: '.yaml', schema: statistic },
  terms: { ending: '.yaml', schema: term },
} as const satisfies Record<string, { ending: '.mdx' | '.yaml'; schema: z.ZodType }>;

/** The files that stand alone in content/. */
export const singles = {
  'area/map.yaml': areaMap,
  'area/postcode-sectors.yaml': postcodeSectors,
  'area/postcodes.yaml': postcodes,
  'redirects.yaml': redirects,
  'search-words.yaml': searchWords,
  'site.yaml': site,
} as const satisfies Record<string, z.ZodType>;

export type Folder = keyof typeof folders;

/** Those a partnership can do without: then there is no map, and no search by postcode. */
export const optionalSingles: ReadonlySet<string> = new Set([
  'area/map.yaml',
  'area/postcode-sectors.yaml',
  'area/postcodes.yaml',
]);
