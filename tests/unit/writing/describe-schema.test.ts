import { folders, kindOf, kinds } from '../../../src/kinds/register.ts';
import { singles } from '../../../src/kinds/singles.ts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../../src/check/check-content.ts';
import { calendarDate } from '../../../src/schemas/shared/calendar-date.ts';
import { field } from '../../../src/schemas/shared/field.ts';
import { reference } from '../../../src/schemas/shared/reference.ts';
import { line, listOf } from '../../../src/schemas/shared/text.ts';
import { type Field, describeSchema, fieldsInside } from '../../../src/writing/describe-schema.ts';

describe('the description of a schema', () => {
  const fields = describeSchema(
    z
      .strictObject({
        title: field(line, 'What it is called.', 'Lock It'),
        on: field(calendarDate, 'The day.', '2026-12-08').optional(),
        place: field(reference('places'), 'Where it is.', 'market-hall'),
        size: field(z.enum(['small', 'large']), 'How large.'),
        count: z.number(),
        sure: z.boolean(),
        points: z.array(z.tuple([z.number(), z.number()])),
        parts: field(
          listOf(z.strictObject({ name: field(line, 'Its name.', 'Hall'), note: line.optional() })),
          'Its parts.',
        ),
        amount: z.union([z.number(), line], { error: 'must be a number, or words.' }),
      })
      .refine(() => true),
  );

  test('gives the fields in the order of the schema, and says which are required', () => {
    expect(fields.slice(0, 3)).toMatchObject([
      { name: 'title', required: true },
      { name: 'on', required: false },
      { name: 'place', required: true },
    ]);
  });

  test('gives the description and the example of each', () => {
    expect(fields[0]).toMatchObject({ description: 'What it is called.', example: 'Lock It' });
  });

  const numbers = { kind: 'list', of: { kind: 'number', what: 'numbers' } };

  test.each([
    [
      'words, as the message of the schema describes them',
      'on',
      { kind: 'words', what: 'a date written year-month-day' },
    ],
    ['a reference to a record', 'place', { kind: 'record', folder: 'places' }],
    ['allowed values', 'size', { kind: 'one of', values: ['small', 'large'] }],
    ['a number', 'count', { kind: 'number', what: 'a number' }],
    ['true and false', 'sure', { kind: 'one of', values: [true, false] }],
    ['pairs of numbers', 'points', { kind: 'list', of: numbers }],
    [
      'either of two types',
      'amount',
      expect.objectContaining({ kind: 'either', what: 'a number, or words' }),
    ],
  ])('gives the type of %s', (_, name, type) => {
    expect(fields.find((one) => one.name === name)?.type).toEqual(type);
  });

  test('takes the first of the values allowed as the example, where none is given', () => {
    expect(fields.find(({ name }) => name === 'size')?.example).toBe('small');
  });

  test('makes the example of a list of groups from what each group needs', () => {
    expect(fields.find(({ name }) => name === 'parts')?.example).toEqual([{ name: 'Hall' }]);
  });

  test('throws for anything but an object', () => {
    expect(() => describeSchema(line)).toThrow('Only an object schema has fields.');
  });
});

/** Every field of a kind, those in groups and lists too, with the path to it. */
function everyField(fields: readonly Field[], path = ''): { path: string; field: Field }[] {
  return fields.flatMap((one) => [
    { path: `${path}${one.name}`, field: one },
    ...everyField(fieldsInside(one.type), `${path}${one.name}.`),
  ]);
}

describe.each(folders)('the fields of %s', (folder) => {
  const fields = everyField(describeSchema(kindOf(folder).schema));
  const pathsOf = (found: typeof fields) => found.map(({ path }) => path);

  test('all say what they are for', () => {
    expect(pathsOf(fields.filter(({ field: one }) => one.description === ''))).toEqual([]);
  });

  test('all have an example', () => {
    const without = fields.filter(
      ({ field: { example } }) => example === undefined || JSON.stringify(example).includes('{}'),
    );
    expect(pathsOf(without)).toEqual([]);
  });
});

test('every field of the single files says what it is for, except those of maps', () => {
  const silent = Object.entries(singles)
    .filter(([file]) => !file.startsWith('area/'))
    .flatMap(([file, schema]) => everyField(describeSchema(schema), `${file} `))
    .filter(({ field: one }) => one.description === '');
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('what examples name is there in the fictional partnership', () => {
  const ids = new Set(
    checkContent('tests/fixtures/oldminster').records.map(({ folder, id }) => `${folder}/${id}`),
  );
  const named = Object.values(kinds)
    .flatMap(({ schema }) => everyField(describeSchema(schema)))
    .flatMap(({ path, field: { type, example } }) => {
      const inner = type.kind === 'list' ? type.of : type;
      if (inner.kind !== 'record' || example === undefined) return [];
      return ([example].flat() as string[]).map((id) => ({ path, name: `${inner.folder}/${id}` }));
    });
  expect(named.filter(({ name }) => !ids.has(name))).toEqual([]);
});
