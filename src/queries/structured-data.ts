import {
  breadcrumbList,
  eventThing,
  governmentOrganization,
  placeThing,
} from '../open-data/json-ld.ts';
import { urls } from '../site/urls.ts';
import { absoluteUrl } from './open-data.ts';
import type { PageEntry } from './pages.ts';
import { getRecord, getSingle, getRecordsNamed } from './records.ts';

/** What a page says of the way to it: the pages above it, and itself. */
export function crumbsThing(crumbs: readonly PageEntry[], page: PageEntry) {
  return breadcrumbList(
    [...crumbs, page].map(({ title, href }) => ({ title, address: absoluteUrl(href) })),
  );
}

/** What the home page says of the partnership. */
export async function getPartnershipThing() {
  const { partnership, area, email, phone } = await getSingle('site.yaml');
  const address = absoluteUrl(urls.section('home'));
  return governmentOrganization({ name: partnership, address, area, email, phone });
}

/** What the page of a place says of it. */
export async function getPlaceThing(id: string) {
  const place = await getRecord('places', id);
  return placeThing(place, absoluteUrl(place.href));
}

/** What the page of a meeting says of it. */
export async function getMeetingThing(id: string) {
  const meeting = await getRecord('meetings', id);
  const organisers = await getRecordsNamed('organisations', meeting.organisers);
  return eventThing(meeting, {
    place: await getRecord('places', meeting.place),
    organisers: organisers.map(({ name }) => name),
    address: absoluteUrl(meeting.href),
  });
}
