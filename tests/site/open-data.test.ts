import { existsSync } from 'node:fs';
import { check as checkGeoJson } from '@placemarkio/check-geojson';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { folders, kindOf } from '../../src/kinds/register.ts';
import {
  type BuiltSite,
  everySite,
  filesOf,
  hasSection,
  isThere,
  pageAt,
  pagesOf,
  readText,
} from '../support/built-site.ts';
import { contentOf, dayOf, recordsOf } from '../support/content-records.ts';
import { type DataPackage, faultsInDataPackage, faultsInTable } from '../support/data-package.ts';
import { faultsInHsds } from '../support/hsds-schemas.ts';

// The types of this CommonJS package name its function one level too deep.
const addFormats = ajvFormats as unknown as (ajv: Ajv2020) => void;

interface DataFile {
  records: { id: string; pageAddress: string; confidence?: { is: string }; sources?: unknown[] }[];
  [about: string]: unknown;
}

const dataOf = (site: BuiltSite, name: string) =>
  JSON.parse(readText(site, `data/${name}`)) as DataFile;
const packageOf = (site: BuiltSite) =>
  JSON.parse(readText(site, 'data/datapackage.json')) as DataPackage;
const rowsOf = (site: BuiltSite, path: string) =>
  Papa.parse<Record<string, string>>(readText(site, `data/${path}`).replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
const named = (site: BuiltSite, ending: string) =>
  filesOf(site, ending).filter((file) => file.startsWith('data/'));

/** Whether a whole address is on the site, and leads to a file or an anchor that is there. */
function lands(site: BuiltSite, address: string): boolean {
  if (!address.startsWith(site.origin)) return false;
  const [path = '', anchor] = address.slice(site.origin.length).split('#');
  if (!isThere(site, path)) return false;
  if (anchor === undefined) return true;
  const page = pageAt(site, path.slice(site.base.length));
  return page.root.querySelector(`[id="${anchor}"]`) !== null;
}

describe.each(everySite)('the open data of $name', (site) => {
  const content = contentOf(site);
  const kinds = folders.filter(
    (folder) => kindOf(folder).inOpenData !== false && recordsOf(content, folder).length > 0,
  );

  test.each(kinds)('every record of %s is there, with its confidence and sources', (kind) => {
    const { records } = dataOf(site, `${kind}.json`);
    const wanted = recordsOf(content, kind);
    expect(records.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
    const sourced = new Set(wanted.filter((one) => 'sources' in one).map(({ id }) => id));
    expect(
      records.filter(({ id, confidence }) => sourced.has(id) !== (confidence !== undefined)),
    ).toEqual([]);
    expect(
      records.filter(({ id, sources }) => sourced.has(id) !== (sources !== undefined)),
    ).toEqual([]);
  });

  test.each(kinds)('the JSON of %s holds against its own schema', (kind) => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats(ajv);
    const file = dataOf(site, `${kind}.json`);
    const schema = dataOf(site, `${kind}.schema.json`);
    expect(file['$schema']).toBe(schema['$id']);
    const validate = ajv.compile(schema);
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('a record with a field too many does not hold against its schema', () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats(ajv);
    const file = dataOf(site, 'services.json');
    Object.assign(file.records[0] ?? {}, { nickname: 'wrong' });
    expect(ajv.validate(dataOf(site, 'services.schema.json'), file)).toBe(false);
  });

  test('every address in the data is a page of the site', () => {
    const addresses = named(site, '.json')
      .filter((file) => !file.endsWith('.schema.json'))
      .flatMap(
        (file) =>
          readText(site, file).match(/(?<="(?:pageAddress|about|\$schema)": ")[^"]+/g) ?? [],
      )
      .filter((address) => address.startsWith(site.origin));
    expect(addresses.length).toBeGreaterThan(kinds.length);
    expect([...new Set(addresses)].filter((address) => !lands(site, address))).toEqual([]);
  });

  test('the data package names every file, and no other', () => {
    const { resources } = packageOf(site);
    const there = filesOf(site, '').filter((file) => /^data\/[^/]+\.\w+$/.test(file));
    const others = /(?:index\.html|datapackage\.json)$/;
    expect(resources.map(({ path }) => `data/${path}`).sort()).toEqual(
      there.filter((file) => !others.test(file)).sort(),
    );
  });

  test('the data package holds against its published profile', () => {
    expect(faultsInDataPackage(packageOf(site))).toEqual([]);
    expect(faultsInDataPackage({ name: 'no files' })).not.toEqual([]);
  });

  test('every row of a table is what the data package says of it', () => {
    const { resources } = packageOf(site);
    const tables = resources.filter(({ path }) => path.endsWith('.csv'));
    expect(tables.length).toBeGreaterThanOrEqual(kinds.length);
    expect(tables.flatMap((table) => faultsInTable(table, (path) => rowsOf(site, path)))).toEqual(
      [],
    );
  });

  test('the page links to every file', () => {
    const links = new Set(
      pageAt(site, '/data/')
        .root.querySelectorAll('main a')
        .map((link) => link.getAttribute('href')),
    );
    const files = filesOf(site, '').filter((file) => /^data\/[^/]+\.(?!html)\w+$/.test(file));
    expect(files.filter((file) => !links.has(`${site.base}/${file}`))).toEqual([]);
  });

  test('every table is read by another program, each row as long as its heading', () => {
    for (const file of named(site, '.csv')) {
      const { data, errors } = Papa.parse<string[]>(readText(site, file).trimEnd());
      expect(errors, file).toEqual([]);
      const [heading = [], ...rows] = data;
      expect(heading[0]?.replace('\uFEFF', ''), file).toMatch(/^(?:id|record)$/);
      expect(
        heading.filter((label, at) => label.trim() === '' || heading.indexOf(label) !== at),
        file,
      ).toEqual([]);
      expect(
        rows.filter((row) => row.every((cell) => cell === '')),
        file,
      ).toEqual([]);
      expect(
        rows.filter((row) => row.length !== heading.length),
        file,
      ).toEqual([]);
    }
  });

  test('no cell of a table is a formula', () => {
    for (const file of named(site, '.csv')) {
      const { data } = Papa.parse<string[]>(readText(site, file).trimEnd());
      const formulas = data
        .slice(1)
        .flat()
        .filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/.test(cell));
      expect(formulas, file).toEqual([]);
    }
  });

  test('a table holds a row for each record', () => {
    for (const kind of kinds) {
      const { data } = Papa.parse(readText(site, `data/${kind}.csv`), {
        header: true,
        skipEmptyLines: true,
      });
      expect(data, kind).toHaveLength(recordsOf(content, kind).length);
    }
  });

  test.runIf(kinds.includes('places'))('the places are GeoJSON, near where they are', () => {
    const file = checkGeoJson(readText(site, 'data/places.geojson')) as {
      features: { geometry: { coordinates: [number, number] } | null }[];
    };
    expect(file.features).toHaveLength(recordsOf(content, 'places').length);
    const points = file.features.flatMap(({ geometry }) =>
      geometry ? [geometry.coordinates] : [],
    );
    expect(points.length).toBeGreaterThan(0);
    // England, and the sea where Oldminster is, lie between these; latitude and longitude changed over would not.
    expect(
      points.filter(([east, north]) => east < -7 || east > 4 || north < 49 || north > 56),
    ).toEqual([]);
  });

  test('every service holds against the schemas that HSDS has published', () => {
    const { services } = dataOf(site, 'services.hsds.json') as unknown as { services: object[] };
    expect(services.flatMap(faultsInHsds)).toEqual([]);
    expect(faultsInHsds({ ...services[0], status: 'open' })).toHaveLength(1);
  });

  test('services have the fields that HSDS asks for, and ids of their own', () => {
    const { services } = dataOf(site, 'services.hsds.json') as unknown as {
      services: {
        id: string;
        name: string;
        status: string;
        phones?: { id: string; number: string }[];
      }[];
    };
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(services).toHaveLength(recordsOf(content, 'services').length);
    for (const { id, name, status, phones = [] } of services) {
      expect(id).toMatch(uuid);
      expect(name).not.toBe('');
      expect(status).toBe('active');
      for (const phone of phones) expect(phone.id).toMatch(uuid);
    }
    const ids = readText(site, 'data/services.hsds.json').match(/(?<="id": ")[^"]+/g) ?? [];
    const own = services.map(({ id }) => id);
    expect(new Set(own).size).toBe(own.length);
    expect(ids.length).toBeGreaterThan(own.length);
  });

  const feeds = [
    ['meetings.atom', 'meetings'],
    ['changes.atom', 'fact-changes'],
  ] as const;
  test.each(feeds.filter(([, kind]) => hasSection(site, kind)))(
    'a feed reader reads %s',
    (file, kind) => {
      const feed = parseFeed(readText(site, `data/${file}`));
      expect(feed.meta.type).toBe('atom');
      expect(feed.title).not.toBe('');
      expect(feed.self).toBe(`${site.origin}${site.base}/data/${file}`);
      expect(feed.items).toHaveLength(recordsOf(content, kind).length);
      const asJson = readText(site, `data/${file.replace('.atom', '.feed.json')}`);
      const { items } = JSON.parse(asJson) as { items: { url: string }[] };
      expect(items.map(({ url }) => url)).toEqual(feed.items.map(({ url }) => url));
      for (const { url, title, updated } of feed.items) {
        expect(title).toBeTruthy();
        expect(lands(site, url ?? ''), url ?? '').toBe(true);
        expect((updated ?? new Date(0)).toISOString() <= `${dayOf(site)}T23:59`).toBe(true);
      }
    },
  );

  test('what search engines read is JSON, and every address in it is a page', () => {
    const things = pagesOf(site).flatMap(({ root, address }) =>
      root.querySelectorAll('script[type="application/ld+json"]').map((script) => ({
        address,
        thing: JSON.parse(script.textContent) as Record<string, unknown>,
      })),
    );
    const types = new Set(things.map(({ thing }) => thing['@type']));
    expect([...types].sort()).toEqual([
      'BreadcrumbList',
      ...(kinds.includes('meetings') ? ['Event'] : []),
      'GovernmentOrganization',
      ...(kinds.includes('places') ? ['Place'] : []),
    ]);
    const addresses = things.flatMap(
      ({ thing }) => JSON.stringify(thing).match(/(?<="(?:item|url)":")[^"]+/g) ?? [],
    );
    expect(addresses.filter((address) => !lands(site, address))).toEqual([]);
  });

  test('the licence, and whom to name for maps and postcodes, stand on the page and in every file', () => {
    const hasArea = existsSync(`${site.content}/area`);
    for (const kind of kinds) {
      const { licence, attribution } = dataOf(site, `${kind}.json`);
      expect(licence, kind).toBeTruthy();
      expect((attribution as string[]).length > 0, kind).toBe(hasArea);
    }
    expect(existsSync(`${site.folder}/data/index.html`)).toBe(true);
  });
});
