import { describe, expect, test } from 'vitest';
import { checked, source, sources } from '../../../src/schemas/shared/source.ts';
import { aSource } from '../../support/builders.ts';
import { refusals } from '../../support/refusals.ts';

describe('a source', () => {
  test('a title, a publisher and a date are enough', () => {
    expect(refusals(source, aSource())).toEqual([]);
  });

  test('one of our papers is enough', () => {
    expect(refusals(source, { document: 'annual-plan-2026-27', part: 'Priority 1' })).toEqual([]);
  });

  test.each(['title', 'publisher', 'date'])('without a %s it is refused', (name) => {
    expect(refusals(source, { ...aSource(), [name]: undefined })).toEqual([
      `${name} is missing. A source needs a title, a publisher and a date.`,
    ]);
  });

  test('an empty source lacks all three', () => {
    expect(refusals(source, {})).toHaveLength(3);
  });

  test.each([
    ['title', 'Contact us'],
    ['publisher', 'Oldminster Council'],
    ['date', '2026-03-02'],
    ['address', 'https://oldminster.example/contact'],
  ])('one of our papers with a %s of its own is refused', (name, value) => {
    expect(refusals(source, { document: 'annual-plan-2026-27', [name]: value })).toEqual([
      'has both a document and a title, publisher, date or address. Keep the document and take the others out.',
    ]);
  });

  test('a field it does not know is refused', () => {
    expect(refusals(source, { ...aSource(), url: 'https://oldminster.example' })).toHaveLength(1);
  });

  test('what it gives is said once', () => {
    expect(refusals(source, aSource({ gives: ['phone', 'phone'] }))).toEqual([
      'gives names the same thing twice.',
    ]);
  });
});

describe('sources', () => {
  test('one source passes', () => {
    expect(refusals(sources, [aSource()])).toEqual([]);
  });

  test('an empty list is refused: no fact without a source', () => {
    expect(refusals(sources, [])).toEqual([
      'is empty. A fact is published with its source, or not at all.',
    ]);
  });

  test('a source that is not in a list is refused', () => {
    expect(refusals(sources, aSource())).toEqual(['must be a list of sources.']);
  });
});

describe('checked', () => {
  test.each(['not yet', { on: '2026-11-03', by: 'Community safety team' }])(
    '%o passes',
    (written) => {
      expect(refusals(checked, written)).toEqual([]);
    },
  );

  test('an unquoted date in it keeps its day', () => {
    const on = new Date('2026-11-03T00:00:00Z');
    expect(checked.parse({ on, by: 'Schools team' })).toEqual({
      on: '2026-11-03',
      by: 'Schools team',
    });
  });

  test.each(['yes', true, '2026-11-03', null, { on: '2026-11-03' }, { by: 'Schools team' }, {}])(
    '%o is refused with both ways to write it',
    (written) => {
      expect(refusals(checked, written)).toEqual([
        'must be the words "not yet", or "on:" with a date and "by:" with a team or role.',
      ]);
    },
  );

  test.each([
    [{ on: '2026-02-30', by: 'Schools team' }, 'on is not a day that exists.'],
    [{ on: '2026-11-03', by: '' }, 'by is empty. Write the words, or take the whole field out.'],
  ])('%o is refused: %s', (written, sentence) => {
    expect(refusals(checked, written)).toEqual([sentence]);
  });

  test('a field it does not know is refused', () => {
    const written = { on: '2026-11-03', by: 'Schools team', until: '2027-11-03' };
    expect(refusals(checked, written)).toHaveLength(1);
  });
});
