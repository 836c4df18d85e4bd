import { z } from 'zod';
import { field } from './shared/field.ts';
import { source } from './shared/source.ts';
import { line, listOf } from './shared/text.ts';

const degrees = z.number({ error: 'must be degrees, as a number.' });
const sector = field(
  z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]? \d$/, {
    error: 'must be the first part of a postcode, a space, and one digit.',
  }),
  'The sector.',
  'ZZ99 4',
);
const origin = {
  attribution: field(listOf(line).min(1), 'What the owners of the figures ask us to print.'),
  source,
};
const outline = z.array(z.tuple([degrees, degrees])).min(2);

/** What the map is drawn from: content/area/map.yaml. Points are longitude, then latitude. */
export const areaMap = z.strictObject({
  frame: field(
    z.strictObject({ west: degrees, east: degrees, south: degrees, north: degrees }),
    'The edges of the map, in degrees.',
  ),
  district: field(z.array(outline), 'The outline of the district, ring by ring.'),
  land: field(z.array(outline), 'The land, ring by ring; everything else is water.'),
  builtUp: field(z.array(outline), 'Built-up areas, ring by ring.'),
  rail: field(z.array(outline), 'Railways, line by line.'),
  labels: field(
    listOf(
      z.strictObject({
        text: field(line, 'What the map says there.', 'Oldminster'),
        longitude: degrees,
        latitude: degrees,
      }),
    ),
    'Names on the map.',
  ),
  ...origin,
});

/** Where postcodes are: content/area/postcode-sectors.yaml. */
export const postcodeSectors = z.strictObject({
  sectors: listOf(z.strictObject({ sector, latitude: degrees, longitude: degrees })),
  ...origin,
});

const figures = z.string().regex(/^[0-9a-z]+$/, {
  error: 'must be small letters and digits, as `npm run postcodes` writes them.',
});

const packedSector = z
  .strictObject({
    sector,
    south: field(degrees, 'The latitude that the steps north are counted from.', 54.5),
    west: field(degrees, 'The longitude that the steps east are counted from.', 3),
    units: field(
      z.string().regex(/^(?:[a-z][A-Z]+)+$/, {
        error: 'must be a small letter before capitals, as `npm run postcodes` writes them.',
      }),
      'The last two letters of each postcode; those that share the first stand together after it.',
      'aBDbA',
    ),
    north: field(figures, 'Steps north of each postcode, all of one length.', '0a1f00'),
    east: field(figures, 'Steps east of each postcode, all of one length.', '001c2b'),
  })
  .refine(({ units, north, east }) => {
    const count = units.replaceAll(/[a-z]/g, '').length;
    return north.length % count === 0 && east.length % count === 0;
  }, 'has figures that do not fit its postcodes. Run `npm run postcodes` again.');

/** Where each whole postcode is: content/area/postcodes.yaml, written by `npm run postcodes`. */
export const postcodes = z.strictObject({
  sectors: listOf(packedSector),
  ...origin,
});

export type AreaMap = z.infer<typeof areaMap>;
