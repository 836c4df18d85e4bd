import type { z } from 'zod';
import { kinds } from '../kinds/register.ts';
import { singles } from '../kinds/singles.ts';
import { checkFacts, fieldName } from './check-facts.ts';
import { checkProse } from './check-prose.ts';
import { type KeptNumber, checkTexts } from './check-texts.ts';
import { type ContentFile, readContentFile } from './content-file.ts';
import { type Spot, standingOf } from './content-spot.ts';
import { type ProseReading, emptyReading } from './prose-reading.ts';
import { referencesIn } from './schema-walk.ts';

/** All that one file says by itself, without knowing any other. */
export interface RecordReading extends ProseReading {
  path: string;
  /** Where its record stands; missing where none can stand there. */
  spot?: Spot;
  /** Missing when it cannot be read. */
  file?: ContentFile;
  /** Its facts, if they pass their schema. */
  value?: unknown;
  numbers: KeptNumber[];
}

/** Reads one file of the content. The same path and bytes always give the same reading. */
export function readRecord(path: string, bytes: () => Uint8Array): RecordReading {
  const nothing: RecordReading = { path, numbers: [], ...emptyReading() };
  const { spot, fault } = standingOf(path);
  if (!spot || fault) {
    return { ...nothing, ...(spot && { spot }), faults: fault ? [{ file: path, ...fault }] : [] };
  }
  const { file, faults } = readContentFile(path, bytes());
  if (!file) return { ...nothing, spot, faults };
  const schema = schemaOf(spot);
  const facts = checkFacts(file, schema);
  const texts = checkTexts(file, schema);
  const prose = path.endsWith('.mdx') ? checkProse(file) : emptyReading();
  return {
    ...prose,
    path,
    spot,
    file,
    value: facts.value,
    numbers: texts.numbers,
    links: [...texts.links, ...prose.links],
    faults: [...facts.faults, ...texts.faults, ...prose.faults],
    relations: [...relationsOf(file, schema, facts.value), ...prose.relations],
  };
}

function schemaOf({ folder, id }: Spot): z.ZodType {
  return folder === 'single' ? singles[id as keyof typeof singles] : kinds[folder].schema;
}

function relationsOf(file: ContentFile, schema: z.ZodType, value: unknown) {
  return referencesIn(schema, value).map(({ folder, id, path }) => ({
    file: file.path,
    line: file.lineOf(path),
    field: fieldName(path),
    folder,
    id,
  }));
}
