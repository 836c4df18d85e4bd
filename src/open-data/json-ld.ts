import type { Meeting } from '../schemas/meeting.ts';
import type { Place } from '../schemas/place.ts';

/** A thing in the words of schema.org. */
export type Thing = Record<string, unknown>;

const context = 'https://schema.org';

/** The way from the home page down to a page, for search engines. */
export function breadcrumbList(pages: readonly { title: string; address: string }[]): Thing {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: pages.map(({ title, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: address,
    })),
  };
}

/** The partnership, with what is known of how to reach it; nothing is said that is not known. */
export function governmentOrganization(partnership: {
  name: string;
  address: string;
  area: string;
  email: string;
  phone: string;
}): Thing {
  const { name, address, area, email, phone } = partnership;
  return {
    '@context': context,
    '@type': 'GovernmentOrganization',
    name,
    url: address,
    areaServed: area,
    ...(email !== 'unknown' && { email }),
    ...(phone !== 'unknown' && { telephone: phone }),
  };
}

/** A place: where it is and how to reach it. A closed place says so in its name. */
export function placeThing(place: Place, address: string): Thing {
  return { '@context': context, ...placeFacts(place), url: address };
}

/** A meeting as an event; times are wall-clock times where it is held. */
export function eventThing(
  meeting: Pick<Meeting, 'summary' | 'date' | 'starts' | 'ends' | 'status'>,
  held: { place: Place; organisers: readonly string[]; address: string },
): Thing {
  return {
    '@context': context,
    '@type': 'Event',
    name: meeting.summary,
    startDate: `${meeting.date}T${meeting.starts}`,
    endDate: `${meeting.date}T${meeting.ends}`,
    eventStatus: `${context}/${meeting.status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `${context}/OfflineEventAttendanceMode`,
    location: placeFacts(held.place),
    organizer: held.organisers.map((name) => ({ '@type': 'Organization', name })),
    url: held.address,
  };
}

function placeFacts({ name, street, town, postcode, point, state }: Place): Thing {
  return {
    '@type': 'Place',
    name: state.is === 'closed' ? `${name} (closed)` : name,
    address: {
      '@type': 'PostalAddress',
      ...(street && { streetAddress: street }),
      addressLocality: town,
      ...(postcode && { postalCode: postcode }),
      addressCountry: 'GB',
    },
    ...(point && {
      geo: { '@type': 'GeoCoordinates', latitude: point.latitude, longitude: point.longitude },
    }),
  };
}
