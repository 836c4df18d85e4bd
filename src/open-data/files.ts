import { type TableSchema, csvOf, tableSchemaOf, tablesOf } from './csv.ts';
import { geoJsonOf } from './geojson.ts';
import { schemaOfFile } from './json-schema.ts';
import type { Folder } from '../kinds/register.ts';
import type { PublishedKind, Terms } from './published.ts';

/** One file of the open data. */
export interface DataFile {
  /** Its name under /data/, `services.json`. */
  name: string;
  type: string;
  /** The name of its format for readers, `JSON`. */
  format:
    | 'JSON'
    | 'JSON Schema'
    | 'CSV'
    | 'GeoJSON'
    | 'HSDS'
    | 'Atom'
    | 'JSON Feed'
    | 'Ink'
    | 'Data Package';
  /** The kind of record in it, if it is one of the files that every kind has. */
  kind?: Folder;
  /** The number of records in it, if it has records. */
  count?: number;
  /** The columns of a table. */
  schema?: TableSchema;
  text: string;
}

const json = 'application/json; charset=utf-8';

/**
 * The files of one kind: its records as JSON, the schema of that file, and as tables.
 * `addressOf` gives the whole address of a file by its name.
 */
export function filesOfKind(
  kind: PublishedKind,
  terms: Terms,
  addressOf: (name: string) => string,
): DataFile[] {
  const { folder, title, records } = kind;
  const schema = addressOf(`${folder}.schema.json`);
  return [
    {
      name: `${folder}.json`,
      type: json,
      kind: folder,
      format: 'JSON',
      count: records.length,
      text: inJson({ $schema: schema, title, ...terms, records }),
    },
    {
      name: `${folder}.schema.json`,
      type: 'application/schema+json; charset=utf-8',
      kind: folder,
      format: 'JSON Schema',
      text: inJson(schemaOfFile(kind, schema)),
    },
    ...tablesOf(folder, records).map((table): DataFile => ({
      name: `${table.name}.csv`,
      type: 'text/csv; charset=utf-8',
      kind: folder,
      format: 'CSV',
      count: table.rows.length,
      schema: tableSchemaOf(table, `${folder}.csv`),
      text: csvOf(table),
    })),
  ];
}

/** The places as a file for maps. */
export function placesFile({ records }: PublishedKind, terms: Terms): DataFile {
  return {
    name: 'places.geojson',
    type: 'application/geo+json; charset=utf-8',
    format: 'GeoJSON',
    count: records.length,
    text: inJson({ ...geoJsonOf(records), ...terms }),
  };
}

/** The list of all files as a Data Package, for programs (datapackage.org, 2.0). */
export function dataPackageFile(files: readonly DataFile[], terms: Terms): DataFile {
  const { publisher, licence, licenceAddress, about, made } = terms;
  return {
    name: 'datapackage.json',
    type: json,
    format: 'Data Package',
    text: inJson({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'open-data',
      title: `Open data: ${publisher}`,
      homepage: about,
      created: `${made}T00:00:00Z`,
      ...(licenceAddress && { licenses: [{ title: licence, path: licenceAddress }] }),
      ...terms,
      resources: files.map(({ name, type, count, schema }) => ({
        name,
        path: name,
        format: name.slice(name.lastIndexOf('.') + 1),
        mediatype: type.split(';')[0],
        encoding: 'utf-8',
        records: count,
        ...(schema && { type: 'table', schema }),
      })),
    }),
  };
}

/** A value as JSON with line breaks, so that two versions can be compared line by line. */
export function inJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
