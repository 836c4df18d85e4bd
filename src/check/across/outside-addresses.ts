import { type Place, inWords } from '../fault.ts';
import { placeOf } from '../fields/field-name.ts';
import { type RecordReading, schemaOf } from '../record.ts';
import { textsIn } from '../fields/schema-walk.ts';

/** Every web address in the content, facts, sources and words, with each place it stands in. */
export function outsideAddresses(readings: readonly RecordReading[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const { address, ...place } of readings.flatMap(addressesIn)) {
    if (!/^https?:/.test(address) || !URL.canParse(address)) continue;
    const page = new URL(address);
    page.hash = '';
    found.set(page.href, [...(found.get(page.href) ?? []), place]);
  }
  return found;
}

function addressesIn({ record, file, links }: RecordReading): (Place & { address: string })[] {
  if (!record || !file) return [];
  const facts = textsIn(schemaOf(record), file.facts).filter(({ kind }) => kind === 'web address');
  return [
    ...facts.map(({ text, path }) => ({
      ...placeOf(file, path),
      address: text,
    })),
    ...links.filter(({ field }) => field === inWords),
  ];
}
