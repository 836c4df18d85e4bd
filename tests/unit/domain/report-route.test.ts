import { describe, expect, test } from 'vitest';
import { contactsFor, costFor } from '../../../src/domain/report-route.ts';
import type { WayToReport } from '../../../src/schemas/report-route.ts';

const call = { number: '0808 157 0120', type: 'voice' } as const;
const text = { number: '07700 900 130', type: 'text' } as const;
const form = { type: 'form', url: 'https://hateline.example/named', label: 'Report' } as const;
const nameless = { ...form, url: 'https://hateline.example/report', anonymous: true } as const;
const service = {
  phones: [call, text],
  online: [form, nameless],
  url: 'https://hateline.example',
};

describe('contactsFor', () => {
  test.each([
    ['ring 999', 'the first number only', [call], []],
    ['in person', 'the first number only', [call], []],
    ['by phone', 'every number and no form', [call, text], []],
    ['online', 'every form and no number', [], [form, nameless]],
    ['without your name', 'no form that asks for a name', [call, text], [nameless]],
    ['through someone else', 'every number and form', [call, text], [form, nameless]],
  ] as const)('%s: %s', (how, _, phones, online) => {
    expect(contactsFor(how, service)).toEqual({ phones, online, url: undefined });
  });

  test('gives the web site if the service has nothing else for that way', () => {
    const { url } = service;
    expect(contactsFor('online', { phones: [call], url })).toEqual({ phones: [], online: [], url });
    expect(contactsFor('by phone', {})).toEqual({ phones: [], online: [], url: undefined });
  });
});

test.each<[string, WayToReport, Parameters<typeof costFor>[1], string | undefined]>([
  ['is shown beside a number', 'by phone', service, 'Not free'],
  ['is not shown beside a form, which is free', 'online', service, undefined],
  ['is that of the form if there is no number', 'online', { online: [form] }, 'Not free'],
])('the cost %s', (_, how, contacts, cost) => {
  expect(costFor(how, { ...contacts, fees: 'Not free' })).toBe(cost);
});
