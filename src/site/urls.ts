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

/** Every path of this build. */
export const urls = makeUrls(import.meta.env.BASE_URL);
