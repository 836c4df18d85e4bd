import { type Place, inWords } from '../fault.ts';
import { placeOf } from '../fields/field-name.ts';
import { textsIn } from '../fields/schema-walk.ts';
import { type RecordReading, schemaOf } from '../record.ts';
import type { Link } from './links.ts';

/** Lists every web address in facts, sources and words, without its fragment, and the places that give it. */
export function outsideAddresses(readings: readonly RecordReading[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const { address, ...place } of readings.flatMap(linksIn)) {
    if (!/^https?:/.test(address) || !URL.canParse(address)) continue;
    const page = new URL(address);
    page.hash = '';
    found.set(page.href, [...(found.get(page.href) ?? []), place]);
  }
  return found;
}

function linksIn({ record, file, links }: RecordReading): Link[] {
  if (!record || !file) return [];
  const facts = textsIn(schemaOf(record), file.facts).filter(({ kind }) => kind === 'web address');
  return [
    ...facts.map(({ text, path }) => ({ ...placeOf(file, path), address: text })),
    ...links.filter(({ field }) => field === inWords),
  ];
}
