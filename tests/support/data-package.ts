import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import type { TableSchema } from '../../src/open-data/csv.ts';

const profile = 'tests/fixtures/data-package-2.0/datapackage.json';

interface Resource {
  path: string;
  schema?: TableSchema;
}

export interface DataPackage {
  resources: Resource[];
}

type Row = Record<string, string>;

const ajv = new Ajv({ allErrors: true, strict: false });
// The types of this CommonJS package name its function one level too deep.
(ajvFormats as unknown as (ajv: Ajv) => void)(ajv);
// A hint for forms in the profile, no format.
ajv.addFormat('textarea', true);
const isDataPackage = ajv.compile(JSON.parse(readFileSync(profile, 'utf8')) as object);

/** What the published profile of Data Package 2.0 has against a descriptor: where, and what. */
export function faultsInDataPackage(descriptor: object): string[] {
  isDataPackage(descriptor);
  return (isDataPackage.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath} ${message}`,
  );
}

/** What a cell of each type is, as Table Schema says; an empty cell is a missing value. */
const patterns = {
  string: /./s,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

/** Cells of a table that are not what its Table Schema says, keys among them. */
export function faultsInTable(
  { path, schema }: Resource,
  rowsOf: (path: string) => Row[],
): string[] {
  if (!schema) return [`${path} has no schema`];
  const rows = rowsOf(path);
  const cells = (name: string) => rows.map((row) => row[name] ?? '');
  const columns = schema.fields.map(({ name }) => name).join();
  const heading = Object.keys(rows[0] ?? {}).join();
  return [
    ...(rows.length === 0 || heading === columns ? [] : [`${path}: ${heading} is not ${columns}`]),
    ...schema.fields.flatMap(({ name, type, constraints }) =>
      cells(name)
        .filter((cell) => (cell === '' ? constraints?.required : !patterns[type].test(cell)))
        .map((cell) => `${path}: ${name} is "${cell}", no ${type}`),
    ),
    ...(schema.primaryKey ?? [])
      .filter((name) => new Set(cells(name)).size !== rows.length)
      .map((name) => `${path}: ${name} is there twice`),
    ...(schema.foreignKeys ?? []).flatMap(({ fields: [own = ''], reference }) => {
      const known = new Set(rowsOf(reference.resource).map(({ id }) => id));
      return cells(own)
        .filter((cell) => !known.has(cell))
        .map((cell) => `${path}: ${cell} is not in ${reference.resource}`);
    }),
  ];
}
