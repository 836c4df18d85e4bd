import { readFileSync, readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { folders, singles } from '../../../src/schemas/register.ts';
import { schemaFolder, singleSchema } from '../../../src/writing/editor-settings.ts';

const ajv = new Ajv({ allErrors: true, strictTypes: false, allowUnionTypes: true });
(addFormats as unknown as (to: Ajv) => void)(ajv);
for (const word of ['errorMessage', 'patternErrorMessage']) ajv.addKeyword(word);

const read = (name: string) =>
  JSON.parse(readFileSync(`${schemaFolder}/${name}`, 'utf8')) as Record<string, unknown>;
const validators = new Map(
  readdirSync(schemaFolder).map((name) => [name, ajv.compile(read(name))] as const),
);

/** What the JSON Schema of a kind says to facts: where it finds a fault, and of which sort. */
function faultsIn(name: string, facts: unknown): string[] {
  const validate = validators.get(name);
  if (!validate) throw new Error(`There is no ${name}.`);
  validate(facts);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

test('there is one for each kind and each file that stands alone', () => {
  const names = [
    ...Object.keys(folders).map((folder) => `${folder}.json`),
    ...Object.keys(singles).map(singleSchema),
  ];
  expect([...validators.keys()].sort()).toEqual(names.sort());
});

describe.each(['content', 'tests/fixtures/oldminster'])('every file of %s', (root) => {
  const { records } = checkContent(root);

  test('is right by the JSON Schema of its kind', () => {
    const wrong = records.flatMap(({ folder, id, file }) => {
      const name = folder === 'single' ? singleSchema(id) : `${folder}.json`;
      return faultsIn(name, file.facts).map((fault) => `${file.path} ${fault}`);
    });
    expect([records.length > 50, wrong]).toEqual([true, []]);
  });
});

describe('a wrong record is underlined:', () => {
  const facts = checkContent('tests/fixtures/oldminster').records.find(
    ({ folder, id }) => folder === 'meetings' && id === '2026-12-02-quayside-community-centre',
  )?.file.facts as Record<string, unknown>;
  const without = (name: string) =>
    Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name));

  test.each([
    ['a field that is missing', without('date'), ' required'],
    ['a field nobody knows', { ...facts, venue: 'hall' }, ' additionalProperties'],
    ['a value that is not allowed', { ...facts, status: 'maybe' }, '/status enum'],
    ['a day that does not exist', { ...facts, date: '2026-02-30' }, '/date format'],
    ['a time without its colon', { ...facts, starts: '1830' }, '/starts pattern'],
    ['a name where an id belongs', { ...facts, place: 'Town Hall' }, '/place pattern'],
    ['one word where a list belongs', { ...facts, organisers: 'police' }, '/organisers type'],
    ['the same thing twice', { ...facts, peopleSay: ['a', 'a'] }, '/peopleSay uniqueItems'],
    ['no source', { ...facts, sources: [] }, '/sources minItems'],
    [
      'a source without a date',
      { ...facts, sources: [{ title: 'A', publisher: 'B' }] },
      '/sources/0 anyOf',
    ],
    [
      'a source of no time',
      { ...facts, sources: [{ title: 'A', publisher: 'B', date: 'soon' }] },
      '/sources/0/date pattern',
    ],
    ['words that are not "not yet"', { ...facts, checked: 'yes' }, '/checked anyOf'],
  ])('%s', (_, wrong, fault) => {
    expect(faultsIn('meetings.json', wrong)).toContain(fault);
  });

  test.each([
    ['a phone number with letters', { phone: '01632 96O 001' }, '/phone pattern'],
    ['a phone number without quotes', { phone: 1632960001 }, '/phone type'],
    ['a postcode in small letters', { postcode: 'zz99 1ab' }, '/postcode pattern'],
    ['a web address without its beginning', { url: 'www.oldminster.example' }, '/url format'],
  ])('%s', (_, wrong, fault) => {
    expect(faultsIn('places.json', wrong)).toContain(fault);
  });
});

describe('the words an editor shows', () => {
  const { place, date, sources } = (
    read('meetings.json') as never as {
      properties: Record<string, Record<string, unknown>>;
    }
  ).properties;

  test('on a field are its description, the folder it names and an example', () => {
    expect(place?.['description']).toBe(
      'Where it is: a file in content/places.\n\nThe name of a file in content/places, without its ending.\n\nFor example: oldminster-library',
    );
  });

  test('on something wrong are those of the check', () => {
    expect([
      date?.['errorMessage'],
      date?.['patternErrorMessage'],
      sources?.['errorMessage'],
    ]).toEqual([
      'must be a date written year-month-day.',
      'must be a date written year-month-day.',
      'must be a list of sources.',
    ]);
  });
});

test('no example stands where an editor would put it in as if it were the fact', () => {
  const texts = [...validators.keys()].map((name) =>
    readFileSync(`${schemaFolder}/${name}`, 'utf8'),
  );
  expect(texts.filter((text) => text.includes('"examples"'))).toEqual([]);
});
