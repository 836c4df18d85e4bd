import type { z } from 'zod';
import { kindOf } from '../kinds/register.ts';
import { singles } from '../kinds/singles.ts';
import { idPattern } from '../schemas/shared/reference.ts';
import { type ContentFile, readContentFile } from './file/content-file.ts';
import { placeOf } from './fields/field-name.ts';
import { checkFields } from './fields/fields.ts';
import type { Link } from './across/links.ts';
import { checkLookalikes } from './fields/lookalikes.ts';
import { say } from './messages/catalogue.ts';
import { type ProseReading, emptyReading } from './prose/reading.ts';
import { checkProse } from './prose/prose.ts';
import { type RecordId, recordAt } from './file/record-path.ts';
import { referencesIn, textsIn } from './fields/schema-walk.ts';
import { type KeptNumber, checkTexts } from './fields/words.ts';

/** What was found in one file, without knowing any other. */
export interface RecordReading extends ProseReading {
  path: string;
  /** The record it is; missing where the path belongs to no kind. */
  record?: RecordId;
  /** Missing when it cannot be parsed. */
  file?: ContentFile;
  /** Its facts as the schema parses them, without the invalid fields. */
  value?: unknown;
  /** True if its facts match the schema. */
  isValid: boolean;
  numbers: KeptNumber[];
  /** Whole web addresses among the facts, except those of sources. */
  addresses: Link[];
}

/** Reads and checks one file of the content. The same path and bytes always give the same result. */
export function readRecord(path: string, bytes: () => Uint8Array): RecordReading {
  const { record, fault } = recordAt(path);
  const pathFaults = fault ? [fault] : [];
  const empty = { ...emptyReading(), path, numbers: [], addresses: [], isValid: false };
  if (!record) return { ...empty, faults: pathFaults };
  try {
    const { file, faults } = readContentFile(path, bytes());
    const found = file ? checkRecord(record, file) : empty;
    return { ...found, record, faults: [...pathFaults, ...faults, ...found.faults] };
  } catch (error) {
    // It is nested so deeply that a recursive function overflows the stack.
    if (!(error instanceof RangeError)) throw error;
    const tooDeep = { file: path, line: 1, ...say('tooDeep') };
    return { ...empty, record, faults: [...pathFaults, tooDeep] };
  }
}

/** A `readRecord` that remembers: it reads a file again only when its bytes have changed. */
export function recordReader(): typeof readRecord {
  const known = new Map<string, { bytes: Uint8Array; reading: RecordReading }>();
  return (path, read) => {
    const bytes = read();
    const before = known.get(path);
    const isSame =
      before?.bytes.length === bytes.length && before.bytes.every((byte, at) => byte === bytes[at]);
    if (before && isSame) return before.reading;
    const reading = readRecord(path, () => bytes);
    known.set(path, { bytes, reading });
    return reading;
  };
}

function checkRecord(record: RecordId, file: ContentFile) {
  const schema = schemaOf(record);
  const texts = textsIn(schema, file.facts);
  const { value, isValid, faults } = checkFields(file, schema);
  const inFacts = checkTexts(file, texts);
  const prose = file.body === '' ? emptyReading() : checkProse(file);
  const relations = referencesIn(schema, isValid ? value : file.facts)
    .filter(({ id }) => idPattern.test(id))
    .map(({ folder, id, path }) => ({ ...placeOf(file, path), folder, id }));
  return {
    ...prose,
    path: file.path,
    file,
    value,
    isValid,
    numbers: inFacts.numbers,
    addresses: inFacts.addresses,
    links: [...inFacts.links, ...prose.links],
    faults: [...faults, ...inFacts.faults, ...checkLookalikes(file, texts), ...prose.faults],
    relations: [...relations, ...prose.relations],
  };
}

/** The schema of a record, by its folder, or by its file where it is the only one of its kind. */
export function schemaOf({ folder, id }: RecordId): z.ZodType {
  return folder === 'single' ? singles[id as keyof typeof singles] : kindOf(folder).schema;
}
