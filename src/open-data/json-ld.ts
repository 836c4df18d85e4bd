import type { Meeting } from '../schemas/meeting.ts';
import type { Place } from '../schemas/place.ts';

/** A `Thing` of schema.org. */
export type Thing = Record<string, unknown>;

const context = 'https://schema.org';

/** The breadcrumbs of a page, for search engines. */
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

/** The partnership and its contacts; what is not known is left out. */
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

/** A place and its address. The name of a closed place says that it is closed. */
export function placeThing(place: Place, address: string): Thing {
  return { '@context': context, ...placeFacts(place), url: address };
}

/** A meeting as an event, in local times. */
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
