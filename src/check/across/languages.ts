import { english, fixedParts, servicesIn, textsIn, textsOf } from '../../domain/language.ts';
import { phrasesFile } from '../../kinds/singles.ts';
import type { Language } from '../../schemas/language.ts';
import type { Phrases } from '../../schemas/phrases.ts';
import type { Service } from '../../schemas/service.ts';
import { fingerprintOf } from '../../site/translation.ts';
import type { Fault } from '../fault.ts';
import { placeOf } from '../fields/field-name.ts';
import { say } from '../messages/catalogue.ts';
import type { CheckedRecord } from '../file/record-path.ts';

/**
 * Every text of a translation that is missing, says another number than the English, or names a
 * service without a number.
 */
export function checkLanguages(records: readonly CheckedRecord[]): Fault[] {
  const numbers = new Set(
    records
      .filter(({ folder, value }) => folder === 'services' && (value as Service).phones?.length)
      .map(({ id }) => id),
  );
  const original = originalOf(records);
  const withNumbers = ['languages', 'easy-words', 'single'];
  return [
    ...records
      .filter(({ folder, isValid }) => withNumbers.includes(folder) && isValid)
      .flatMap((record) => unknownNumbers(record, numbers)),
    ...languagesIn(records).flatMap((record) =>
      record.id === english ? frameFaults(record) : differences(record, original),
    ),
  ];
}

/** Translations whose English has changed since they were made. */
export function translationsBehind(records: readonly CheckedRecord[]): Fault[] {
  const original = originalOf(records);
  if (!original) return [];
  const fingerprint = fingerprintOf(original);
  return languagesIn(records)
    .filter(({ id, value }) => id !== english && (value as Language).from !== fingerprint)
    .map(({ file, value }) => ({
      ...placeOf(file, ['from']),
      ...say('translationBehind'),
      found: (value as Language).from ?? 'nothing',
      allowed: 'Once the translation says what the English says, the fingerprint of the English.',
      example: `from: ${fingerprint}`,
    }));
}

function languagesIn(records: readonly CheckedRecord[]): CheckedRecord[] {
  return records.filter(({ folder, isValid }) => folder === 'languages' && isValid);
}

/** The English texts: the pages and, from a file of its own, the frame. */
export function originalOf(records: readonly CheckedRecord[]): Language | undefined {
  const original = languagesIn(records).find(({ id }) => id === english);
  const phrases = records.find(({ id }) => id === phrasesFile)?.value as Phrases | undefined;
  return original && { ...(original.value as Language), frame: phrases?.frame };
}

/** The frame of the English has one place alone. */
function frameFaults({ file, value }: CheckedRecord): Fault[] {
  if ((value as Language).frame === undefined) return [];
  const allowed = `The frame of the English stands in content/${phrasesFile}.`;
  return [{ ...placeOf(file, ['frame']), ...say('noOriginal'), found: 'frame', allowed }];
}

function unknownNumbers({ file, value }: CheckedRecord, numbers: ReadonlySet<string>): Fault[] {
  const allowed = 'A record in content/services with a phone number.';
  return [...textsIn(value as object)].flatMap(([field, text]) =>
    servicesIn(text)
      .filter((service) => !numbers.has(service))
      .map((service) => ({
        ...placeOf(file, asPath(field)),
        ...say('serviceWithoutNumber'),
        found: `{phone:${service}}`,
        allowed,
      })),
  );
}

function differences({ file, value }: CheckedRecord, original: Language | undefined): Fault[] {
  const first = { file: file.path, line: 1 };
  if (!original) {
    const found = `content/languages/${english}/words.yaml does not exist`;
    const allowed = 'The English texts first, then their translations.';
    return [{ ...first, ...say('noOriginal'), found, allowed }];
  }
  const own = textsOf(value as Language);
  const texts = textsOf(original);
  const missing = [...texts].filter(([field]) => !own.has(field));
  const extra = [...own].filter(([field]) => !texts.has(field));
  const only = 'Only what the English says.';
  return [
    ...missing.map(([field, allowed]) => ({
      ...first,
      field,
      ...say('untranslated'),
      found: 'nothing',
      allowed,
    })),
    ...extra.map(([field, found]) => ({
      ...placeOf(file, asPath(field)),
      ...say('noOriginal'),
      found,
      allowed: only,
    })),
    ...[...texts].flatMap(([field, text]) => {
      const found = fixedParts(own.get(field) ?? text).join(' ') || 'none';
      const allowed = fixedParts(text).join(' ') || 'none';
      if (found === allowed) return [];
      return { ...placeOf(file, asPath(field)), ...say('otherNumbers'), found, allowed };
    }),
  ];
}

/** `help.parts[1].says[2]` as the path of a value in a file. */
function asPath(field: string): (string | number)[] {
  return field
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));
}
