import { describe, expect, test } from 'vitest';
import { contactsFor, costFor, formatWayToReport } from '../../../src/domain/report-route.ts';
import { waysToReport } from '../../../src/schemas/report-route.ts';

const call = { number: '0808 157 0120', type: 'voice' } as const;
const text = { number: '07700 900 130', type: 'text' } as const;
const form = { type: 'form', url: 'https://hateline.example/named', label: 'Report' } as const;
const nameless = { ...form, url: 'https://hateline.example/report', anonymous: true } as const;
const service = {
  phones: [call, text],
  online: [form, nameless],
  url: 'https://hateline.example',
};

test('every way to report begins with a capital letter over its route', () => {
  expect(waysToReport.map(formatWayToReport)).toEqual([
    'Ring 999',
    'By phone',
    'Online',
    'In person',
    'Without your name',
    'Through someone else',
  ]);
});

describe('of a service with numbers and forms', () => {
  test.each(['ring 999', 'in person'] as const)('to %s takes the first number only', (how) => {
    expect(contactsFor(how, service)).toEqual({ phones: [call], online: [], url: undefined });
  });

  test('by phone takes every number and no form', () => {
    const contacts = { phones: [call, text], online: [], url: undefined };
    expect(contactsFor('by phone', service)).toEqual(contacts);
  });

  test('online takes every form and no number', () => {
    const contacts = { phones: [], online: [form, nameless], url: undefined };
    expect(contactsFor('online', service)).toEqual(contacts);
  });

  test('without your name never leads to a form that asks for it', () => {
    expect(contactsFor('without your name', service).online).toEqual([nameless]);
  });

  test('through someone else takes all of them', () => {
    const contacts = { phones: [call, text], online: [form, nameless], url: undefined };
    expect(contactsFor('through someone else', service)).toEqual(contacts);
  });
});

test('the web site stands in where a service has nothing else for that way', () => {
  const url = 'https://hateline.example';
  expect(contactsFor('online', { phones: [call], url })).toEqual({ phones: [], online: [], url });
});

test('a service without any of them has no contacts', () => {
  expect(contactsFor('by phone', {})).toEqual({ phones: [], online: [], url: undefined });
});

describe('the cost of a way to report', () => {
  const fees = 'Not a free number';

  test('stands where there is a number to ring', () => {
    expect(costFor('by phone', { ...service, fees })).toBe(fees);
  });

  test('is not said of the form, which costs nothing', () => {
    expect(costFor('online', { ...service, fees })).toBeUndefined();
  });

  test('of a service without numbers is the cost of its form', () => {
    expect(costFor('online', { online: [form], fees: 'Free' })).toBe('Free');
  });
});
