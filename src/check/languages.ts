import { english, fixedParts, servicesIn, textsIn, textsOf } from '../domain/language.ts';
import { phrasesFile } from '../kinds/singles.ts';
import type { Language } from '../schemas/language.ts';
import type { Phrases } from '../schemas/phrases.ts';
import type { Service } from '../schemas/service.ts';
import { fingerprintOf } from '../site/translation.ts';
import type { Fault } from './fault.ts';
import { placeOf } from './field-name.ts';
import { say } from './messages/catalogue.ts';
import type { CheckedRecord } from './content-folder.ts';

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
function originalOf(records: readonly CheckedRecord[]): Language | undefined {
  const original = languagesIn(records).find(({ id }) => id === english);
  const phrases = records.find(({ id }) => id === phrasesFile)?.value as Phrases | undefined;
  return original && { ...(original.value as Language), frame: phrases?.frame };
}

/** The frame of the English has one place alone. */
function frameFaults({ file, value }: CheckedRecord): Fault[] {
  if ((value as Language).frame === undefined) return [];
  return [
    {
      ...placeOf(file, ['frame']),
      ...say('noOriginal'),
      found: 'frame',
      allowed: `The frame of the English stands in content/${phrasesFile}.`,
    },
  ];
}

function unknownNumbers({ file, value }: CheckedRecord, numbers: ReadonlySet<string>): Fault[] {
  return [...textsIn(value as object)].flatMap(([field, text]) =>
    servicesIn(text)
      .filter((service) => !numbers.has(service))
      .map((service) => ({
        file: file.path,
        line: file.lineOf(asPath(field)),
        field,
        ...say('serviceWithoutNumber'),
        found: `{phone:${service}}`,
        allowed: 'A record in content/services with a phone number.',
      })),
  );
}

function differences({ file, value }: CheckedRecord, original: Language | undefined): Fault[] {
  if (!original) {
    return [
      {
        file: file.path,
        line: 1,
        ...say('noOriginal'),
        found: `content/languages/${english}/words.yaml does not exist`,
        allowed: 'The English texts first, then their translations.',
      },
    ];
  }
  const own = textsOf(value as Language);
  const texts = textsOf(original);
  const missing = [...texts.keys()].filter((field) => !own.has(field));
  const extra = [...own.keys()].filter((field) => !texts.has(field));
  return [
    ...missing.map((field) => ({
      file: file.path,
      line: 1,
      field,
      ...say('untranslated'),
      found: 'nothing',
      allowed: texts.get(field) ?? '',
    })),
    ...extra.map((field) => ({
      file: file.path,
      line: file.lineOf(asPath(field)),
      field,
      ...say('noOriginal'),
      found: own.get(field) ?? '',
      allowed: 'Only what the English says.',
    })),
    ...[...texts].flatMap(([field, text]) => {
      const found = fixedParts(own.get(field) ?? text).join(' ');
      const allowed = fixedParts(text).join(' ');
      if (found === allowed) return [];
      return [
        {
          file: file.path,
          line: file.lineOf(asPath(field)),
          field,
          ...say('otherNumbers'),
          found: found || 'none',
          allowed: allowed || 'none',
        },
      ];
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
