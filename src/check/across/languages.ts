import { english, fixedParts, servicesIn, textsIn, textsOf } from '../../domain/language.ts';
import { phrasesFile } from '../../kinds/singles.ts';
import type { Language } from '../../schemas/language.ts';
import { fingerprintOf } from '../../site/translation.ts';
import type { ContentFile } from '../file/content-file.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import type { Fault } from '../fault.ts';
import { faultAt, fieldPath } from '../fields/field-name.ts';
import { say } from '../messages/catalogue.ts';
import { recordsOf, singleOf, validRecordsOf } from './records.ts';

/** Checks that each translation has the texts and the numbers of the English, and that its services have numbers. */
export function checkLanguages(records: readonly CheckedRecord[]): Fault[] {
  const original = englishTexts(records);
  return [
    ...servicesWithoutNumber(records),
    ...validRecordsOf(records, 'languages').flatMap(({ id, file, value }) => {
      if (id !== english) return checkTranslation(file, value, original);
      return value.frame === undefined
        ? []
        : faultAt(file, ['frame'], say('noOriginal'), {
            found: 'frame',
            allowed: `The frame of the English is in content/${phrasesFile}.`,
          });
    }),
  ];
}

/** Finds translations whose English has changed since they were made. */
export function outdatedTranslations(records: readonly CheckedRecord[]): Fault[] {
  const original = englishTexts(records);
  if (!original) return [];
  const fingerprint = fingerprintOf(original);
  return validRecordsOf(records, 'languages')
    .filter(({ id, value }) => id !== english && value.from !== fingerprint)
    .map(({ file, value }) =>
      faultAt(file, ['from'], say('translationBehind'), {
        found: value.from ?? 'nothing',
        allowed: 'Once the translation says what the English says, the fingerprint of the English.',
        example: `from: ${fingerprint}`,
      }),
    );
}

/** The English texts: those of the pages and, from a file of its own, those of the frame. */
export function englishTexts(records: readonly CheckedRecord[]): Language | undefined {
  const original = validRecordsOf(records, 'languages').find(({ id }) => id === english);
  return original && { ...original.value, frame: singleOf(records, phrasesFile)?.value.frame };
}

function servicesWithoutNumber(records: readonly CheckedRecord[]): Fault[] {
  const withNumber = new Set(
    recordsOf(records, 'services')
      .filter(({ value }) => value.phones?.length)
      .map(({ id }) => id),
  );
  return records
    .filter(({ folder }) => ['languages', 'easy-words', 'single'].includes(folder))
    .filter(({ isValid }) => isValid)
    .flatMap(({ file, value }) =>
      [...textsIn(value as object)].flatMap(([field, text]) =>
        servicesIn(text)
          .filter((service) => !withNumber.has(service))
          .map((service) =>
            faultAt(file, fieldPath(field), say('serviceWithoutNumber'), {
              found: `{phone:${service}}`,
              allowed: 'A record in content/services with a phone number.',
            }),
          ),
      ),
    );
}

function checkTranslation(
  file: ContentFile,
  translation: Language,
  original: Language | undefined,
): Fault[] {
  const inFile = { file: file.path, line: 1 };
  if (!original) {
    const found = `content/languages/${english}/words.yaml does not exist`;
    const allowed = 'The English texts first, then their translations.';
    return [{ ...inFile, ...say('noOriginal'), found, allowed }];
  }
  const texts = textsOf(original);
  const translated = textsOf(translation);
  return [
    ...[...texts].flatMap(([field, text]): Fault[] => {
      const translatedText = translated.get(field);
      if (translatedText === undefined) {
        return [{ ...inFile, field, ...say('untranslated'), found: 'nothing', allowed: text }];
      }
      const found = fixedParts(translatedText).join(' ') || 'none';
      const allowed = fixedParts(text).join(' ') || 'none';
      if (found === allowed) return [];
      return [faultAt(file, fieldPath(field), say('otherNumbers'), { found, allowed })];
    }),
    ...[...translated]
      .filter(([field]) => !texts.has(field))
      .map(([field, found]) =>
        faultAt(file, fieldPath(field), say('noOriginal'), {
          found,
          allowed: 'Only what the English says.',
        }),
      ),
  ];
}
