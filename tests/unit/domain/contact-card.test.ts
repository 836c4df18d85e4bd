import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  contactCard,
  escapeText,
  foldLine,
  numbersToSave,
} from '../../../src/domain/contact-card.ts';

describe('a contact card', () => {
  test('holds everything that is known, each on its line', () => {
    const card = contactCard({
      name: 'Oldminster Library',
      address: { street: '2 Market Square', town: 'Oldminster', postcode: 'ZZ99 1AB' },
      point: { latitude: 54.5, longitude: 3 },
      phones: [{ number: '01632 960 201', type: 'voice' }],
      email: 'library@oldminster.example',
      url: 'https://www.oldminster.example/library',
      note: 'Check before you go.',
    });
    expect(card.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Oldminster Library',
      'N:Oldminster Library;;;;',
      'ADR:;;2 Market Square;Oldminster;;ZZ99 1AB;',
      'GEO:54.5;3',
      'TEL;TYPE=voice:01632 960 201',
      'EMAIL:library@oldminster.example',
      'URL:https://www.oldminster.example/library',
      'NOTE:Check before you go.',
      'END:VCARD',
      '',
    ]);
  });

  test('of which only a number is known holds no more', () => {
    const card = contactCard({
      name: 'Contact',
      phones: [{ number: '01632 960 100', type: 'text' }],
    });
    expect(card).toBe(
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Contact\r\nN:Contact;;;;\r\nTEL;TYPE=cell:01632 960 100\r\nEND:VCARD\r\n',
    );
  });

  test('of a place without a street keeps the empty place for it', () => {
    const card = contactCard({ name: 'Hall', address: { town: 'North Moor' } });
    expect(card).toContain('ADR:;;;North Moor;;;\r\n');
  });
});

test('another program reads from a card what was written, however long and with every mark', () => {
  const note = `Ask first, then come: “C:\\files”. ${'Às ruas. '.repeat(30)}`;
  const card = contactCard({
    name: 'Advice, help and more',
    address: { street: '2 Market Square', town: 'Oldminster', postcode: 'ZZ99 1AB' },
    phones: [
      { number: '01632 960 201', type: 'voice' },
      { number: '07700 900 201', type: 'text' },
    ],
    email: 'help@oldminster.example',
    note,
  });
  const read = new ICAL.Component(ICAL.parse(card) as unknown[]);
  const values = (name: string) => read.getAllProperties(name).map((one) => one.getFirstValue());
  expect(values('version')).toEqual(['3.0']);
  expect(values('fn')).toEqual(['Advice, help and more']);
  expect(values('adr')).toEqual([['', '', '2 Market Square', 'Oldminster', '', 'ZZ99 1AB', '']]);
  expect(values('tel').map(String)).toEqual(['01632 960 201', '07700 900 201']);
  expect(values('email')).toEqual(['help@oldminster.example']);
  expect(values('note')).toEqual([note]);
});

test.each([
  ['a, b; c\\d', 'a\\, b\\; c\\\\d'],
  ['one\ntwo', 'one\\ntwo'],
  ['one\r\ntwo', 'one\\ntwo'],
  ['one\rtwo', 'one\\ntwo'],
])('%j is escaped as %j', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

describe('a line', () => {
  test('of 75 bytes is not folded, of 76 it continues after a space', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  test('is never longer than 75 bytes nor cut inside a letter, however long it was', () => {
    const line = 'é€😀x'.repeat(60);
    const parts = foldLine(line).split('\r\n');
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.filter((part) => Buffer.byteLength(part) > 75)).toEqual([]);
    expect(foldLine(line).replaceAll('\r\n ', '')).toBe(line);
  });
});

describe('numbers to save', () => {
  test('leave out the ones of three digits, which nobody should ring by a slip', () => {
    const phones = ['999', '101', '0800 555 111'].map((number) => ({
      number,
      type: 'voice' as const,
    }));
    expect(numbersToSave(phones).map(({ number }) => number)).toEqual(['0800 555 111']);
  });

  test('are none where there is no phone', () => {
    expect(numbersToSave()).toEqual([]);
  });
});
