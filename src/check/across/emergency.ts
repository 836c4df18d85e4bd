import { textsIn } from '../../domain/language.ts';
import { memoize } from '../../domain/memoize.ts';
import { digitsOf } from '../../domain/phone.ts';
import type { ContentFile } from '../file/content-file.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import { type Fault, inWords } from '../fault.ts';
import { fieldPath, faultAt } from '../fields/field-name.ts';
import { say } from '../messages/catalogue.ts';
import { recordsOf, validRecordsOf, validSingleOf } from './records.ts';

/**
 * A short number that somebody is told to use: “ring 999”, “ring us free on 999”, “text HELP to
 * 60123”; and 116 with three more digits, which are helplines wherever they appear. A longer number
 * goes on after a space.
 */
const shortNumber =
  /\b(?:ring|call|dial|phone|text)(?:ing|ed|s)?\s+(?:(?:[\w“”"‘’']+\s+){0,3}?(?:on|to)\s+)?(\d{3,6})\b(?![\s-]?\d)|\b(116 \d{3})\b(?!\s?\d)/gi;

/** Fields that give no advice: what people type, and the titles of papers. */
const notAdvice = /^(?:peopleSay|queries|sources)\b/;

/**
 * Checks what would be dangerous if mistyped: that each short number in a text belongs to a service,
 * that the emergency number is 999, and that “Leave this site” leads to another site.
 */
export function checkEmergency(records: readonly CheckedRecord[]): Fault[] {
  return [
    ...unknownShortNumbers(records),
    ...emergencyService(records),
    ...leavingAddress(records),
  ];
}

function unknownShortNumbers(records: readonly CheckedRecord[]): Fault[] {
  const services = recordsOf(records, 'services');
  // Without a service no number can be checked.
  if (services.length === 0) return [];
  const known = new Set(
    services.flatMap(({ value, isValid }) =>
      isValid
        ? (value.phones ?? []).map(({ number }) => digitsOf(number))
        : (JSON.stringify(value).match(/\b\d{3,6}\b/g) ?? []),
    ),
  );
  const allowed = [...known].filter((number) => number.length === 3).join(', ');
  const isUnknown = ({ number }: ShortNumber) => !known.has(number);
  return records.flatMap(({ file, value }) => [
    ...numbersInFacts(value as object)
      .filter(isUnknown)
      .map(({ field, found }) =>
        faultAt(file, fieldPath(field), say('unknownShortNumber'), { found, allowed }),
      ),
    ...numbersInBody(file)
      .filter(isUnknown)
      .map(({ line, found }) => ({
        ...{ file: file.path, line, field: inWords, found, allowed },
        ...say('unknownShortNumber'),
      })),
  ]);
}

interface ShortNumber {
  found: string;
  number: string;
}

const numbersInFacts = memoize((value: object) =>
  [...textsIn(value)]
    .filter(([field]) => !notAdvice.test(field))
    .flatMap(([field, text]) => shortNumbersIn(text).map((one) => ({ ...one, field }))),
);

const numbersInBody = memoize(({ body, bodyLine }: ContentFile) =>
  body
    .split('\n')
    .flatMap((text, at) => shortNumbersIn(text).map((one) => ({ ...one, line: bodyLine + at }))),
);

function shortNumbersIn(text: string): ShortNumber[] {
  return [...text.matchAll(shortNumber)].map(([found, short = '', helpline = short]) => ({
    found,
    number: digitsOf(helpline),
  }));
}

function emergencyService(records: readonly CheckedRecord[]): Fault[] {
  const site = validSingleOf(records, 'site.yaml');
  const found = site?.value.emergency.now;
  const service = validRecordsOf(records, 'services').find(({ id }) => id === found);
  if (!site || !service || service.value.phones?.some(({ number }) => number === '999')) return [];
  return [faultAt(site.file, ['emergency', 'now'], say('notNineNineNine'), { found })];
}

function leavingAddress(records: readonly CheckedRecord[]): Fault[] {
  const site = validSingleOf(records, 'site.yaml');
  if (!site || !URL.canParse(site.value.address)) return [];
  const found = site.value.leaving.to;
  if (new URL(found).hostname !== new URL(site.value.address).hostname) return [];
  return [faultAt(site.file, ['leaving', 'to'], say('leavesToItself'), { found })];
}
