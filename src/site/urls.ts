import { type SectionId, section } from './sections.ts';

/** Every path of the site, for one base path. */
export function makeUrls(base: string) {
  const folder = base.replace(/\/$/, '');
  /** A path from the first slash, under the base path. */
  const to = (path: string) => `${folder}${path}`;
  return {
    to,
    section: (id: SectionId) => to(section(id).path),
    service: (id: string) => to(`/help/${id}/`),
    serviceCard: (id: string) => to(`/help/${id}.vcf`),
    /** A contact card that does not say whose number it is. */
    plainServiceCard: (id: string) => to(`/help/${id}/plain.vcf`),
    report: (what: string) => to(`/report/${what}/`),
    guide: (id: string) => to(`/advice/${id}/`),
    place: (id: string) => to(`/places/${id}/`),
    placeCard: (id: string) => to(`/places/${id}.vcf`),
    placesWith: (filter: string) => to(`/places/with/${filter}/`),
    meeting: (id: string) => to(`/meetings/${id}/`),
    plan: (id: string) => to(`/priorities/${id}/`),
    /** The id of a priority holds its year: `2023-24/step-in-early`. */
    priority: (id: string) => to(`/priorities/${id}/`),
    /** The id of a project holds its year: `2020-21/street-weeks`. */
    project: (id: string) => to(`/projects/${id}/`),
    projectsOf: (year: string) => to(`/projects/${year}/`),
    /** Projects that served one priority; its id holds the year. */
    projectsFor: (priority: string) => to(`/projects/for/${priority}/`),
    statistic: (id: string) => to(`/statistics/${id}/`),
    order: (id: string) => to(`/orders/${id}/`),
    document: (id: string) => to(`/documents/${id}/`),
    commissionerPriority: (id: string) => `${to(section('commissioner-priorities').path)}#${id}`,
    /** Where the facts about a body were read. */
    organisation: (id: string) => `${to(section('partners').path)}#${id}`,
    factChange: (id: string) => `${to(section('fact-changes').path)}#${id}`,
    term: (id: string) => `${to(section('glossary').path)}#${id}`,
    meetingCalendar: (id: string) => to(`/meetings/${id}.ics`),
    meetingsCalendar: to('/meetings/calendar.ics'),
    schoolProgramme: (id: string) => to(`/schools/${id}/`),
    crucialCrewLetter: (id: string) => to(`/schools/crucial-crew/${id}/letter/`),
    crucialCrewRisks: (id: string) => to(`/schools/crucial-crew/${id}/risk-assessment/`),
    crucialCrewCalendar: (id: string) => to(`/schools/crucial-crew/${id}/calendar.ics`),
    data: (file: string) => to(`/data/${file}`),
    campaign: (id: string) => to(`/campaigns/${id}/`),
    searchIndex: to('/pagefind/pagefind.js'),
    searchWords: to('/search/words.json'),
    postcodes: to('/places/postcodes.json'),
    icon: to('/favicon.svg'),
    shareImage: to('/share.png'),
    /** A path without the base, as the list of pages knows it. */
    withoutBase: (href: string) => href.slice(folder.length),
  };
}

/** Every path of this build. A command has no build, and knows the paths without a base. */
export const urls = makeUrls((import.meta as Partial<ImportMeta>).env?.BASE_URL ?? '/');
