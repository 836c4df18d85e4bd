import type { z } from 'zod';
import { kindOf } from '../kinds/register.ts';
import { singles } from '../kinds/singles.ts';
import { idPattern } from '../schemas/shared/reference.ts';
import { type ContentFile, readContentFile } from './file/content-file.ts';
import type { Fault } from './fault.ts';
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

/** All that one file says by itself, without knowing any other. */
export interface RecordReading extends ProseReading {
  path: string;
  /** The record it is; missing where none can be there. */
  record?: RecordId;
  /** Missing when it cannot be read. */
  file?: ContentFile;
  /** Its facts as the schema reads them, without the fields that are wrong. */
  value?: unknown;
  /** Whether its facts are as the schema wants them. */
  isValid: boolean;
  numbers: KeptNumber[];
  /** Web addresses among the facts, those of sources left out. */
  addresses: Link[];
}

/** Reads one file of the content. The same path and bytes always give the same reading. */
export function readRecord(path: string, bytes: () => Uint8Array): RecordReading {
  const { record, fault } = recordAt(path);
  const nothing = { ...emptyReading(), path, numbers: [], addresses: [], isValid: false };
  const pathFaults = fault ? [fault] : [];
  if (!record) return { ...nothing, faults: pathFaults };
  try {
    const { file, faults } = readContentFile(path, bytes());
    const found = [...pathFaults, ...faults];
    if (!file) return { ...nothing, record, faults: found };
    return readingOf(record, file, found);
  } catch (error) {
    // Whatever is nested so deeply that reading it fails.
    if (!(error instanceof RangeError)) throw error;
    return {
      ...nothing,
      record,
      faults: [...pathFaults, { file: path, line: 1, ...say('tooDeep') }],
    };
  }
}

/** Reads files of the content one run after another, and again only those whose bytes are others. */
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

function readingOf(record: RecordId, file: ContentFile, before: readonly Fault[]): RecordReading {
  const schema = schemaOf(record);
  const fields = checkFields(file, schema);
  const texts = checkTexts(file, schema);
  const prose = file.body === '' ? emptyReading() : checkProse(file);
  return {
    ...prose,
    path: file.path,
    record,
    file,
    value: fields.value,
    isValid: fields.isValid,
    numbers: texts.numbers,
    addresses: texts.addresses,
    links: [...texts.links, ...prose.links],
    faults: [
      ...before,
      ...fields.faults,
      ...texts.faults,
      ...checkLookalikes(file, textsIn(schema, file.facts)),
      ...prose.faults,
    ],
    relations: [
      ...relationsOf(file, schema, fields.isValid ? fields.value : file.facts),
      ...prose.relations,
    ],
  };
}

/** The schema of a record, by its folder or its file. */
export function schemaOf({ folder, id }: RecordId): z.ZodType {
  return folder === 'single' ? singles[id as keyof typeof singles] : kindOf(folder).schema;
}

function relationsOf(file: ContentFile, schema: z.ZodType, value: unknown) {
  return referencesIn(schema, value)
    .filter(({ id }) => idPattern.test(id))
    .map(({ folder, id, path }) => ({
      ...placeOf(file, path),
      folder,
      id,
    }));
}
