import { describe, expect, test } from 'vitest';
import { atomOf } from '../../../src/open-data/feed.ts';
import { geoJsonOf } from '../../../src/open-data/geojson.ts';
import {
  breadcrumbList,
  eventThing,
  governmentOrganization,
  placeThing,
} from '../../../src/open-data/json-ld.ts';
import { hsdsOf } from '../../../src/open-data/hsds.ts';
import { aMeeting, aPlace } from '../../support/builders.ts';
import { aService } from '../../support/builders.ts';

const about = {
  title: 'Changes',
  description: 'What changed',
  address: 'https://oldminster.example/data/changes.atom',
  page: 'https://oldminster.example/changes/',
  publisher: 'Oldminster Community Safety Partnership',
  licence: 'Open Government Licence v3.0',
  made: '2026-11-22',
};
const entry = {
  title: 'A < B',
  address: 'https://oldminster.example/a/',
  summary: 'Words',
  changed: '2026-01-02',
};

describe('atomOf', () => {
  test('was updated when its newest entry was', () => {
    const feed = atomOf(about, [entry, { ...entry, changed: '2026-03-04' }]);
    expect(feed).toContain('<updated>2026-03-04T00:00:00.000Z</updated>');
  });

  test('holding nothing, it was updated on the day it was made', () => {
    expect(atomOf(about, [])).toContain('<updated>2026-11-22T00:00:00.000Z</updated>');
  });

  test('the newest entry comes first', () => {
    const feed = atomOf(about, [entry, { ...entry, title: 'Newer', changed: '2026-03-04' }]);
    expect(feed.indexOf('Newer')).toBeLessThan(feed.indexOf('Words'));
  });

  test('made twice it is the same', () => {
    expect(atomOf(about, [entry])).toBe(atomOf(about, [entry]));
  });
});

describe('geoJsonOf', () => {
  const record = { id: 'a', pageAddress: 'https://oldminster.example/places/a/', name: 'A' };

  test('longitude comes before latitude', () => {
    const point = { latitude: 51.5, longitude: 0.5, of: 'postcode' };
    expect(geoJsonOf([{ ...record, point }])).toMatchObject({
      features: [
        {
          geometry: { type: 'Point', coordinates: [0.5, 51.5] },
          properties: { pointMarks: 'postcode', name: 'A' },
        },
      ],
    });
  });

  test('a place without a point keeps its facts', () => {
    expect(geoJsonOf([record])).toMatchObject({
      features: [{ geometry: null, properties: { name: 'A' } }],
    });
  });
});

describe('the id of a service in HSDS', () => {
  const idAt = (pageAddress: string) => {
    const directory = { organisations: new Map(), places: new Map() };
    const [service] = hsdsOf([{ ...aService(), id: 'a', pageAddress }], directory);
    return (service as { id: string }).id;
  };

  test('is always the one that RFC 9562 makes of the address of its page', () => {
    // Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://oldminster.example/')
    expect(idAt('https://oldminster.example/')).toBe('0fbaecd0-3810-5d1c-bac5-7fc58c2d1d59');
  });

  test('is another for another page', () => {
    expect(idAt('https://oldminster.example/a/')).not.toBe(idAt('https://oldminster.example/b/'));
  });
});

describe('what search engines read', () => {
  test('the way to a page is numbered from one', () => {
    const thing = breadcrumbList([
      { title: 'Home', address: 'https://oldminster.example/' },
      { title: 'Help', address: 'https://oldminster.example/help/' },
    ]);
    expect(thing['itemListElement']).toMatchObject([
      { position: 1 },
      { position: 2, name: 'Help' },
    ]);
  });

  test('a mailbox or phone that is not known is not said', () => {
    const known = { name: 'A', address: 'https://oldminster.example/', area: 'Oldminster' };
    const thing = governmentOrganization({ ...known, email: 'unknown', phone: '01632 960 100' });
    expect(thing).not.toHaveProperty('email');
    expect(thing).toHaveProperty('telephone', '01632 960 100');
  });

  test('a closed place says so, and leaves out what it does not have', () => {
    const place = aPlace({ state: { is: 'closed', since: '2024' } });
    delete place.street;
    delete place.point;
    const thing = placeThing(place, 'https://oldminster.example/places/a/');
    expect(thing['name']).toMatch(/\(closed\)$/);
    expect(thing).not.toHaveProperty('geo');
    expect(thing['address']).not.toHaveProperty('streetAddress');
  });

  test('a cancelled meeting is cancelled, any other is scheduled', () => {
    const held = {
      place: aPlace(),
      organisers: ['Police'],
      address: 'https://oldminster.example/m/',
    };
    const status = (meeting: ReturnType<typeof aMeeting>) =>
      eventThing(meeting, held)['eventStatus'];
    expect(status(aMeeting({ status: 'cancelled' }))).toBe('https://schema.org/EventCancelled');
    expect(status(aMeeting({ status: 'tentative' }))).toBe('https://schema.org/EventScheduled');
  });
});
