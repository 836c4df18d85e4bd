import { stringify } from 'csv-stringify/sync';
import type { PublishedRecord } from './published.ts';

type Cell = string | number | boolean;
type Row = Record<string, Cell>;

/** A table by its name: the records of a kind, or one of the lists that its records hold. */
export interface Table {
  /** `services`, or `services-phones`. */
  name: string;
  rows: readonly Row[];
}

/**
 * The records of a kind as tables. A field is a column, a field within a field a column with a
 * dot; a list of words, or of lists of words, is one cell. A list of groups is a table of its own
 * whose rows name their record.
 */
export function tablesOf(kind: string, records: readonly PublishedRecord[]): Table[] {
  const lists = new Map<string, Row[]>();
  const rows = records.map((record) => {
    const { row, groups } = flattened(record);
    for (const [field, entries] of groups) {
      const name = `${kind}-${asFileName(field)}`;
      const own = entries.map((entry) => ({ record: record.id, ...flattened(entry).row }));
      lists.set(name, [...(lists.get(name) ?? []), ...own]);
    }
    return row;
  });
  return [{ name: kind, rows }, ...[...lists].map(([name, rows]) => ({ name, rows }))];
}

/**
 * A table as a file: UTF-8 with its mark, so that Excel reads accents; lines as RFC 4180 has them;
 * a cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvOf({ rows }: Table): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify([...rows], {
    header: true,
    columns,
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

/** What a table holds, as the standard Table Schema says it (datapackage.org, 2.0). */
export interface TableSchema {
  fields: Field[];
  primaryKey?: string[];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}

/** The schema of a table; `records` is the file with the records that its rows belong to. */
export function tableSchemaOf({ rows }: Table, records: string): TableSchema {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
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
