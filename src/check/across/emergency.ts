import { memoize } from '../../domain/memoize.ts';
import { digitsOf } from '../../domain/phone.ts';
import type { Service } from '../../schemas/service.ts';
import type { Site } from '../../schemas/site.ts';
import type { ContentFile } from '../file/content-file.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import { type Fault, inWords } from '../fault.ts';
import { placeOf } from '../fields/field-name.ts';
import { say } from '../messages/catalogue.ts';

/**
 * A short number that somebody is told to use: “ring 999”, “ring us free on 999”, “text HELP to
 * 60123”, and 116 with three digits more, which are numbers of helplines wherever they stand. A
 * longer number goes on after a space.
 */
const told =
  /\b(?:ring|call|dial|phone|text)(?:ing|ed|s)?\s+(?:(?:[\w“”"‘’']+\s+){0,3}?(?:on|to)\s+)?(\d{3,6})\b(?![\s-]?\d)|\b(116 \d{3})\b(?!\s?\d)/gi;

/** Fields that tell nobody what to do: what people type, and what papers are called. */
const notAdvice: ReadonlySet<PropertyKey> = new Set(['peopleSay', 'queries', 'sources']);

/**
 * What a slip of the finger would make dangerous: a short number in words that no service has, an
 * emergency number other than 999, and a way out of the site that leads back into it.
 */
export function checkEmergency(records: readonly CheckedRecord[]): Fault[] {
  return [...unknownShortNumbers(records), ...siteFaults(records)];
}

function unknownShortNumbers(records: readonly CheckedRecord[]): Fault[] {
  const services = records.filter(({ folder }) => folder === 'services');
  const known = new Set(
    services.flatMap(({ value, isValid }) =>
      isValid
        ? ((value as Service).phones ?? []).map(({ number }) => digitsOf(number))
        : (JSON.stringify(value).match(/\b\d{3,6}\b/g) ?? []),
    ),
  );
  // Without a service nothing is known of any number.
  if (services.length === 0) return [];
  const allowed = [...known].filter((number) => /^\d{3}$/.test(number)).join(', ');
  return records.flatMap(({ file, value }) =>
    [
      ...toldInFacts(value as object).map(({ path, ...one }) => ({
        ...one,
        ...placeOf(file, path),
      })),
      ...toldInWords(file),
    ]
      .filter(({ number }) => !known.has(number))
      .map(({ file, line, field, found }) => ({
        file,
        line,
        field,
        found,
        allowed,
        ...say('unknownShortNumber'),
      })),
  );
}

const toldInFacts = memoize((value: object) =>
  stringsOf(value)
    .filter(({ path: [name = ''] }) => !notAdvice.has(name))
    .flatMap(({ path, text }) => toldIn(text).map((one) => ({ ...one, path }))),
);

const toldInWords = memoize(({ path, body, bodyLine }: ContentFile) =>
  body
    .split('\n')
    .flatMap((text, index) =>
      toldIn(text).map((one) => ({ ...one, file: path, line: bodyLine + index, field: inWords })),
    ),
);

function toldIn(text: string) {
  return [...text.matchAll(told)].map(([found, short = '', helpline = short]) => ({
    found,
    number: digitsOf(helpline),
  }));
}

function siteFaults(records: readonly CheckedRecord[]): Fault[] {
  const site = records.find(({ id, isValid }) => id === 'site.yaml' && isValid);
  if (!site) return [];
  const { emergency, leaving, address } = site.value as Site;
  const service = records.find(({ folder, id }) => folder === 'services' && id === emergency.now);
  const { phones = [] } = (service?.value ?? {}) as Partial<Service>;
  const faults: Fault[] = [];
  if (service?.isValid && !phones.some(({ number }) => number === '999')) {
    const place = placeOf(site.file, ['emergency', 'now']);
    faults.push({ ...place, found: emergency.now, ...say('notNineNineNine') });
  }
  if (URL.canParse(address) && new URL(leaving.to).hostname === new URL(address).hostname) {
    const place = placeOf(site.file, ['leaving', 'to']);
    faults.push({ ...place, found: leaving.to, ...say('leavesToItself') });
  }
  return faults;
}

/** Every string of a record with the path of its field. */
function stringsOf(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((inner, at) => stringsOf(inner, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, [...path, key]));
}
