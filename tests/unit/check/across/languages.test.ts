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

const unchanged = () =>
  record(
    'languages',
    'qaa',
    translation(() => undefined),
  );

function faultsOf(change: (copy: Language) => void): string[] {
  return said([...services, ...originals, record('languages', 'qaa', translation(change))]);
}

function said(records: Parameters<typeof checkLanguages>[0]): string[] {
  return checkLanguages(records).map(({ field = '', problem }) => `${field} ${problem}`.trim());
}

test('a translation with the numbers of the English has no fault', () => {
  expect(faultsOf(() => undefined)).toEqual([]);
});

test.each<[what: string, faults: string[], change: (copy: Language) => void]>([
  [
    'a number that differs from the English',
    ['help.parts[2].says[1] does not have the same numbers as the English.'],
    (copy) => copy.help.parts[1]?.says.splice(0, 1, 'Press 54 when you are asked.'),
  ],
  [
    'a text that is missing',
    ['card.says[2] is missing. The English has it.'],
    (copy) => copy.card.says.pop(),
  ],
  [
    'a text that the English does not have',
    ['card.says[3] has no English original.'],
    (copy) => copy.card.says.push('Something else.'),
  ],
  [
    'a service without a number',
    [
      'card.says[2] names a service that has no number.',
      'card.says[2] does not have the same numbers as the English.',
    ],
    (copy) => copy.card.says.splice(1, 1, 'Call {phone:nobody}.'),
  ],
])('%s is a fault', (_, faults, change) => {
  expect(faultsOf(change)).toEqual(faults);
});

test('a translation without the texts of the frame lacks each of them', () => {
  const faults = faultsOf((copy) => delete copy.frame);
  expect(faults).toContain('frame.skip is missing. The English has it.');
  expect(faults).toHaveLength(Object.keys(phrases.frame).length);
});

test('the English frame may be in one file only', () => {
  const records = [...services, ...originals.slice(1), record('languages', 'en', english)];
  expect(said(records)).toEqual(['frame has no English original.']);
});

test('a translation without English texts is a fault', () => {
  expect(said([unchanged(), ...services])).toEqual(['has no English original.']);
});

test('a translation is outdated only if the English has changed', () => {
  const changed = { ...pages, card: { ...pages.card, how: 'Print this card.' } };
  const records = [record('languages', 'en', changed), ...originals.slice(1), unchanged()];
  expect(outdatedTranslations(records)).toHaveLength(1);
  expect(outdatedTranslations([...originals, unchanged()])).toEqual([]);
});
