import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { recordsOf } from '../support/content-records.ts';

/** What is true of the real glossary: nothing of the two tables of the papers is lost. */
const content = checkContent('content');
const terms = recordsOf(content, 'terms');
const initials = terms.flatMap(({ abbreviation }) => abbreviation ?? []);

const tables = {
  2020: 'APP ASB CBC CBH CBO CCG CPN CPW CS CSP ECFRS FPN KPs PFCC SCP',
  2023: 'APP ASB CARA CCC CCG CBH CBO CPN CPW CS CSDB CSP CYP DLUHC ECC ECFRS FPN ICB IDVA MHCLG NTE PFCC RTC SCP SNEE TPS',
};

test.each(Object.entries(tables))('no row of the table of %s is lost', (_, table) => {
  expect(table.split(' ').filter((row) => !initials.includes(row))).toEqual([]);
});

test('no initials stand for two things', () => {
  expect(initials.filter((one, index) => initials.indexOf(one) !== index)).toEqual([]);
});

test('what the two tables print differently is kept', () => {
  const order = terms.find(({ abbreviation }) => abbreviation === 'CBO');
  expect([order?.name, order?.variants]).toEqual([
    'Criminal Behaviour Order',
    ['Criminal Behavioural Order'],
  ]);
});

describe('the page of the glossary', () => {
  const page = recordsOf(content, 'pages').find(({ id }) => id === 'glossary');
  const inCapitals = (page?.peopleSay ?? []).filter((word) => /^[A-Z&]+$/.test(word));

  test('is found by initials, each of which stands in it', () => {
    expect(inCapitals.length).toBeGreaterThan(0);
    expect(inCapitals.filter((one) => !initials.includes(one))).toEqual([]);
  });
});
