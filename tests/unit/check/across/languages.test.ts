import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkLanguages, outdatedTranslations } from '../../../../src/check/across/languages.ts';
import type { Language } from '../../../../src/schemas/language.ts';
import type { Phrases } from '../../../../src/schemas/phrases.ts';
import { fingerprintOf } from '../../../../src/site/translation.ts';

const folder = 'tests/fixtures/oldminster/languages/en';
const pages = parse(readFileSync(`${folder}/words.yaml`, 'utf8')) as Language;
const phrases = parse(readFileSync(`${folder}/phrases.yaml`, 'utf8')) as Phrases;
const english = { ...pages, frame: phrases.frame };
const originals = [
  record('languages', 'en', pages),
  record('single', 'languages/en/phrases.yaml', phrases),
];
const services = ['emergency-999', 'police-101'].map((id) =>
  record('services', id, { phones: [{}] }),
);

function record(folder: string, id: string, value: unknown) {
  const file = { path: `${folder}/${id}`, lineOf: () => 1 };
  return { folder, id, value, file, isValid: true } as unknown as Parameters<
    typeof checkLanguages
  >[0][number];
}

/** A translation that says the same as the English, changed in one way. */
function translation(change: (copy: Language) => void): Language {
  const copy = parse(stringify(english)) as Language;
  copy.from = fingerprintOf(english);
  change(copy);
  return copy;
}

function faultsOf(change: (copy: Language) => void): string[] {
  const records = [...services, ...originals, record('languages', 'qaa', translation(change))];
  return checkLanguages(records).map(({ field, problem }) => `${field ?? ''} ${problem}`);
}

test('a translation with the numbers of the English has no fault', () => {
  expect(faultsOf(() => undefined)).toEqual([]);
});

test('a number that differs from the English is a fault', () => {
  expect(
    faultsOf((copy) => {
      copy.help.parts[1]?.says.splice(0, 1, 'Press 54 when you are asked.');
    }),
  ).toEqual(['help.parts[2].says[1] does not have the same numbers as the English.']);
});

test('a text that is missing is a fault', () => {
  expect(
    faultsOf((copy) => {
      copy.card.says.pop();
    }),
  ).toEqual(['card.says[2] is missing. The English has it.']);
});

test('a text that the English does not have is a fault', () => {
  expect(
    faultsOf((copy) => {
      copy.card.says.push('Something else.');
    }),
  ).toEqual(['card.says[3] has no English original.']);
});

test('a service without a number is a fault', () => {
  expect(
    faultsOf((copy) => {
      copy.card.says.splice(1, 1, 'Call {phone:nobody}.');
    }),
  ).toContain('card.says[2] names a service that has no number.');
});

test('a translation without the words of the frame lacks each of them', () => {
  const faults = faultsOf((copy) => {
    delete copy.frame;
  });
  expect(faults).toContain('frame.skip is missing. The English has it.');
  expect(faults).toHaveLength(Object.keys(phrases.frame).length);
});

test('the frame of the English stands in one place alone', () => {
  const records = [...services, ...originals.slice(1), record('languages', 'en', english)];
  expect(checkLanguages(records).map(({ field, problem }) => `${field ?? ''} ${problem}`)).toEqual([
    'frame has no English original.',
  ]);
});

test('a translation without English texts is a fault', () => {
  const alone = [
    record(
      'languages',
      'qaa',
      translation(() => undefined),
    ),
    ...services,
  ];
  expect(checkLanguages(alone).map(({ problem }) => problem)).toEqual(['has no English original.']);
});

test('a translation is behind once the English has changed', () => {
  const changed = { ...pages, card: { ...pages.card, how: 'Print this card.' } };
  const records = [
    ...originals.slice(1),
    record('languages', 'en', changed),
    record(
      'languages',
      'qaa',
      translation(() => undefined),
    ),
  ];
  expect(outdatedTranslations(records)).toHaveLength(1);
});

test('a translation made from the English of today is not behind', () => {
  const records = [
    ...originals,
    record(
      'languages',
      'qaa',
      translation(() => undefined),
    ),
  ];
  expect(outdatedTranslations(records)).toEqual([]);
});
