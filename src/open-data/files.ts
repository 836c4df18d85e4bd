import { csvOf, tablesOf } from './csv.ts';
import { geoJsonOf } from './geojson.ts';
import { schemaOfFile } from './json-schema.ts';
import type { Folder } from '../kinds/register.ts';
import type { PublishedKind, Terms } from './published.ts';

/** One file that is given away. */
export interface DataFile {
  /** Its name under /data/, `services.json`. */
  name: string;
  type: string;
  /** What a reader would call it, `JSON`. */
  format:
    | 'JSON'
    | 'JSON Schema'
    | 'CSV'
    | 'GeoJSON'
    | 'HSDS'
    | 'Atom'
    | 'JSON Feed'
    | 'Ink'
    | 'Catalogue';
  /** The kind of record it holds, if it is one of the files every kind has. */
  kind?: Folder;
  /** The records it holds; none for a file of another sort. */
  count?: number;
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

/** A list of all files, for a machine that comes without knowing them. */
export function catalogueFile(
  files: readonly DataFile[],
  terms: Terms,
  addressOf: (name: string) => string,
): DataFile {
  return {
    name: 'catalogue.json',
    type: json,
    format: 'Catalogue',
    text: inJson({
      ...terms,
      files: files.map(({ name, type, format, count }) => ({
        address: addressOf(name),
        type,
        format,
        count,
      })),
    }),
  };
}

/** As JSON, a space at each level, so that two versions can be compared line by line. */
export function inJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
