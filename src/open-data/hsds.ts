import { v5 } from 'uuid';
import type { Organisation } from '../schemas/organisation.ts';
import type { Place } from '../schemas/place.ts';
import type { Service } from '../schemas/service.ts';

/** The id made of an address, the same in every build. */
const uuidOf = (address: string) => v5(address, v5.URL);

/** A record with the whole address of its page, from which its HSDS id is made. */
type Paged<Facts> = Facts & { id: string; pageAddress: string };

/** The records that services refer to. */
export interface Directory {
  organisations: ReadonlyMap<string, Paged<Organisation>>;
  places: ReadonlyMap<string, Paged<Place>>;
  /** The value of `state_province`, which HSDS requires in every address. */
  nation: string;
}

/**
 * Services in the shape of the Human Services Data Specification 3 (docs.openreferral.org): its
 * field names and nesting, in one file, without its API.
 */
export function hsdsOf(services: readonly Paged<Service>[], directory: Directory): object[] {
  return services.map((service) => {
    const organisation = directory.organisations.get(service.organisation ?? '');
    const place = directory.places.get(service.place ?? '');
    const id = uuidOf(service.pageAddress);
    return {
      id,
      organization: organisation && organizationOf(organisation),
      name: service.name,
      alternate_name: service.alternateName,
      description: service.description,
      url: service.url,
      email: service.email,
      status: 'active',
      fees_description: service.fees,
      eligibility_description: service.eligibility,
      alert: service.alert,
      ...assuranceOf(service),
      phones: service.phones?.map((phone, index) => ({
        id: uuidOf(`${service.pageAddress}#phone-${String(index + 1)}`),
        number: phone.number,
        type: phone.type,
        description: [phone.label, phone.hours, phone.note].filter(Boolean).join('. ') || undefined,
      })),
      schedules: schedulesOf(service),
      service_areas: [
        { id: uuidOf(`${service.pageAddress}#area`), name: service.area, extent_type: 'text' },
      ],
      languages: service.languages && [
        { id: uuidOf(`${service.pageAddress}#languages`), name: service.languages },
      ],
      service_at_locations: place && [
        {
          id: uuidOf(`${service.pageAddress}#at-${place.id}`),
          location: locationOf(place, directory.nation),
        },
      ],
    };
  });
}

function organizationOf({ pageAddress, id, name, does, url }: Paged<Organisation>) {
  return {
    id: uuidOf(`${pageAddress}#${id}`),
    name,
    description: does ?? name,
    website: url,
  };
}

/** HSDS requires a postcode in an address: without one it becomes the description. */
function locationOf(place: Paged<Place>, nation: string) {
  const { street, town, postcode } = place;
  const isWhole = street !== undefined && postcode !== undefined;
  return {
    id: uuidOf(place.pageAddress),
    location_type: 'physical',
    name: place.name,
    latitude: place.point?.latitude,
    longitude: place.point?.longitude,
    description: isWhole
      ? undefined
      : [street, town, postcode].filter(Boolean).join(', ') || undefined,
    addresses: isWhole
      ? [
          {
            id: uuidOf(`${place.pageAddress}#address`),
            address_1: street,
            city: town,
            state_province: nation,
            postal_code: postcode,
            country: 'GB',
            address_type: 'physical',
          },
        ]
      : undefined,
  };
}

function schedulesOf({ pageAddress, hours, allDay, phones = [] }: Paged<Service>) {
  const words = [
    allDay && 'At any hour, every day',
    hours,
    ...phones.map((phone) => (phone.allDay ? 'At any hour, every day' : phone.hours)),
  ].filter((text) => typeof text === 'string');
  return [...new Set(words)].map((description, index) => ({
    id: uuidOf(`${pageAddress}#hours-${String(index + 1)}`),
    description,
  }));
}

/** The field of HSDS for a confirmed record; left out if it is not confirmed. */
function assuranceOf({ checked }: Pick<Service, 'checked'>) {
  return checked === 'not yet' ? {} : { assured_date: checked.on };
}
