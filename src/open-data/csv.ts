import { stringify } from 'csv-stringify/sync';
import type { PublishedRecord } from './published.ts';

type Cell = string | number | boolean;
type Row = Record<string, Cell>;

/** A table: the records of a kind, or one of the lists in its records. */
export interface Table {
  /** `services`, or `services-phones`. */
  name: string;
  rows: readonly Row[];
}

/**
 * The records of a kind as tables. A field is a column; a nested field is a column with a dot in its
 * name; a list of texts is one cell. A list of groups is a separate table whose rows name their
 * record.
 */
export function tablesOf(kind: string, records: readonly PublishedRecord[]): Table[] {
  const lists = new Map<string, Row[]>();
  const rows = records.map((record) => {
    const { row, groups } = flattened(record);
    for (const [field, entries] of groups) {
      const name = `${kind}-${asFileName(field)}`;
      const added = entries.map((entry) => ({ record: record.id, ...flattened(entry).row }));
      lists.set(name, [...(lists.get(name) ?? []), ...added]);
    }
    return row;
  });
  return [{ name: kind, rows }, ...[...lists].map(([name, rows]) => ({ name, rows }))];
}

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, so that Excel reads accents; a cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvOf({ rows }: Table): string {
  return stringify([...rows], {
    header: true,
    columns: columnsOf(rows),
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}

/** A column as a Table Schema of Data Package describes it. */
interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  constraints?: { required: boolean; unique?: boolean };
}

/** The columns and keys of a table, in the standard Table Schema (datapackage.org, 2.0). */
export interface TableSchema {
  fields: Field[];
  primaryKey?: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

/** The schema of a table; `records` is the file of the records that its rows name. */
export function tableSchemaOf({ rows }: Table, records: string): TableSchema {
  const columns = columnsOf(rows);
  // The first column is the id of the row, or of the record that it belongs to.
  const [key] = columns;
  const constraints = key === 'id' ? { required: true, unique: true } : { required: true };
  const fields = columns.map((name): Field => {
    const type = typeOf(rows.flatMap((row) => row[name] ?? []));
    return name === key ? { name, type, constraints } : { name, type };
  });
  if (key === 'id') return { fields, primaryKey: ['id'] };
  const reference = { resource: records, fields: ['id'] };
  return { fields, foreignKeys: [{ fields: ['record'], reference }] };
}

function columnsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function typeOf(cells: readonly Cell[]): Field['type'] {
  if (cells.every((cell) => typeof cell === 'boolean')) return 'boolean';
  if (cells.every((cell) => typeof cell === 'number')) {
    return cells.every(Number.isInteger) ? 'integer' : 'number';
  }
  return cells.every((cell) => /^\d{4}-\d\d-\d\d$/.test(String(cell))) ? 'date' : 'string';
}

function flattened(group: object): { row: Row; groups: [string, object[]][] } {
  const row: Row = {};
  const groups: [string, object[]][] = [];
  for (const [field, value] of Object.entries(group)) {
    if (isListOfGroups(value)) groups.push([field, value]);
    else if (Array.isArray(value)) row[field] = value.map(String).join('; ');
    else if (typeof value === 'object' && value !== null) {
      const inner = flattened(value as object);
      for (const [name, cell] of Object.entries(inner.row)) row[`${field}.${name}`] = cell;
      groups.push(
        ...inner.groups.map(([name, list]): [string, object[]] => [`${field}.${name}`, list]),
      );
    } else if (value !== undefined) row[field] = value as Cell;
  }
  return { row, groups };
}

function isListOfGroups(value: unknown): value is object[] {
  return (
    Array.isArray(value) &&
    value.some((entry) => typeof entry === 'object' && !Array.isArray(entry))
  );
}

function asFileName(field: string): string {
  return field.replaceAll('.', '-').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
