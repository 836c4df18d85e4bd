import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { feedOf } from '../../../src/open-data/feed.ts';
import { geoJsonOf } from '../../../src/open-data/geojson.ts';
import {
  breadcrumbList,
  eventThing,
  governmentOrganization,
  placeThing,
} from '../../../src/open-data/json-ld.ts';
import { hsdsOf } from '../../../src/open-data/hsds.ts';
import type { Place } from '../../../src/schemas/place.ts';
import { aMeeting, aPlace, aService } from '../../support/builders.ts';
import { faultsInHsds } from '../../support/hsds-schemas.ts';

const about = {
  title: 'Changes',
  description: 'What changed',
  addresses: {
    atom: 'https://oldminster.example/data/changes.atom',
    json: 'https://oldminster.example/data/changes.feed.json',
  },
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

describe('feedOf', () => {
  const atomOf = (...given: Parameters<typeof feedOf>) => feedOf(...given).atom;

  test('has its language in both formats', () => {
    const { atom, json } = feedOf(about, [entry]);
    expect(parseFeed(atom).language).toBe('en-GB');
    expect(JSON.parse(json)).toMatchObject({ language: 'en-GB' });
  });

  test('was updated when its newest entry was', () => {
    const feed = atomOf(about, [entry, { ...entry, changed: '2026-03-04' }]);
    expect(feed).toContain('<updated>2026-03-04T00:00:00.000Z</updated>');
  });

  test('without entries was updated on the day it was made', () => {
    expect(atomOf(about, [])).toContain('<updated>2026-11-22T00:00:00.000Z</updated>');
  });

  test('has the newest entry first', () => {
    const feed = atomOf(about, [entry, { ...entry, title: 'Newer', changed: '2026-03-04' }]);
    expect(feed.indexOf('Newer')).toBeLessThan(feed.indexOf('Words'));
  });

  test('is the same when made twice', () => {
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
    const directory = { organisations: new Map(), places: new Map(), nation: 'England' };
    const [service] = hsdsOf([{ ...aService(), id: 'a', pageAddress }], directory);
    return (service as { id: string }).id;
  };

  test('is the UUID that RFC 9562 makes of the address of its page', () => {
    // Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://oldminster.example/')
    expect(idAt('https://oldminster.example/')).toBe('0fbaecd0-3810-5d1c-bac5-7fc58c2d1d59');
  });

  test('is another for another page', () => {
    expect(idAt('https://oldminster.example/a/')).not.toBe(idAt('https://oldminster.example/b/'));
  });
});

describe('a service at a place in HSDS', () => {
  const pageAddress = 'https://oldminster.example/places/library/';
  const at = (different: Partial<Place>) => {
    const place = { ...aPlace(different), id: 'library', pageAddress };
    const service = { ...aService(), place: 'library', id: 'a', pageAddress };
    const places = new Map([['library', place]]);
    return hsdsOf([service], { organisations: new Map(), places, nation: 'England' });
  };
  const whole = { street: '1 High Street', town: 'Oldminster', postcode: 'OM1 1AA' };

  test.each([
    ['a whole address', whole],
    ['no postcode', { ...whole, postcode: undefined }],
    ['a town alone', {}],
  ])('with %s holds against the published schemas', (_, facts) => {
    expect(at(facts).flatMap(faultsInHsds)).toEqual([]);
  });

  test('a whole address is in its nation', () => {
    expect(JSON.stringify(at(whole))).toContain(
      '"state_province":"England","postal_code":"OM1 1AA"',
    );
  });

  test('an address without a postcode is a description', () => {
    const without = JSON.stringify(at({ ...whole, postcode: undefined }));
    expect(without).toContain('"description":"1 High Street, Oldminster"');
    expect(without).not.toContain('addresses');
  });
});

describe('a feed as JSON', () => {
  test('says what the same feed says as Atom', () => {
    const { atom, json } = feedOf(about, [entry]);
    const read = parseFeed(atom);
    expect(JSON.parse(json)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: read.title,
      home_page_url: about.page,
      feed_url: about.addresses.json,
      items: read.items.map(({ id, title, url }) => ({
        id,
        title,
        url,
        content_text: entry.summary,
      })),
    });
  });
});

describe('what search engines read', () => {
  test('breadcrumbs are numbered from one', () => {
    const thing = breadcrumbList([
      { title: 'Home', address: 'https://oldminster.example/' },
      { title: 'Help', address: 'https://oldminster.example/help/' },
    ]);
    expect(thing['itemListElement']).toMatchObject([
      { position: 1 },
      { position: 2, name: 'Help' },
    ]);
  });

  test('an unknown mailbox or phone is left out', () => {
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
