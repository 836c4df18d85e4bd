import type { Folder } from '../kinds/register.ts';
import { addressOf } from './addresses.ts';
import { type SectionId, section } from './sections.ts';

/** Every path of the site, for one base path. */
function makeUrls(base: string) {
  const folder = base.replace(/\/$/, '');
  /** A path from the first slash, under the base path. */
  const to = (path: string) => `${folder}${path}`;
  return {
    to,
    /** The page of a record, or its anchor on the page that lists its kind. */
    record: (folder: Folder, id: string) => to(addressOf(folder, { id })),
    section: (id: SectionId) => to(section(id).path),
    serviceCard: (id: string) => to(`/help/${id}.vcf`),
    /** A contact card that does not say whose number it is. */
    plainServiceCard: (id: string) => to(`/help/${id}/plain.vcf`),
    /** Where the facts of a guide or a route were read: a page of its own, to keep the first light. */
    sources: (folder: 'guides' | 'report-routes', id: string) =>
      `${to(addressOf(folder, { id }))}sources/`,
    placeCard: (id: string) => to(`/places/${id}.vcf`),
    /** A part of a list that is too long for one page. */
    part: (list: string, path: string) => `${list}in/${path}/`,
    /** What the finder of such a list of places loads. */
    foundPlaces: (list: string) => `${list}places.json`,
    placesWith: (filter: string) => to(`/places/with/${filter}/`),
    projectsOf: (year: string) => to(`/projects/${year}/`),
    /** Projects that served one priority; its id holds the year. */
    projectsFor: (priority: string) => to(`/projects/for/${priority}/`),
    meetingCalendar: (id: string) => to(`/meetings/${id}.ics`),
    meetingsCalendar: to('/meetings/calendar.ics'),
    storyBooklet: (id: string) => to(`/schools/virtual-crew/${id}/booklet/`),
    storyCertificate: (id: string) => to(`/schools/virtual-crew/${id}/certificate/`),
    storyForTeachers: (id: string) => to(`/schools/virtual-crew/${id}/for-teachers/`),
    crucialCrewLetter: (id: string) => to(`/schools/crucial-crew/${id}/letter/`),
    crucialCrewRisks: (id: string) => to(`/schools/crucial-crew/${id}/risk-assessment/`),
    crucialCrewCalendar: (id: string) => to(`/schools/crucial-crew/${id}/calendar.ics`),
    /** A file of a film in sign language. */
    signedFilm: (file: string) => to(`/signed-films/${file}`),
    /** A file that is offered, under the page about it. */
    file: (id: string, file: string) => `${to(addressOf('files', { id }))}${file}`,
    data: (file: string) => to(`/data/${file}`),
    searchIndex: to('/pagefind/pagefind.js'),
    searchAnswers: to('/search/answers.json'),
    postcodes: to('/places/postcodes.json'),
    /** The form for editors, where site.yaml switches it on. */
    edit: to('/edit/'),
    icon: to('/favicon.svg'),
    shareImage: to('/share.png'),
    /** A path without the base, as the list of pages knows it. */
    withoutBase: (href: string) => href.slice(folder.length),
  };
}

/** Every path of this build. A command has no build, and knows the paths without a base. */
export const urls = makeUrls((import.meta as Partial<ImportMeta>).env?.BASE_URL ?? '/');
