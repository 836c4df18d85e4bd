import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { contactCard, escaped, folded, numbersToSave } from '../../../src/domain/contact-card.ts';

const bytesOf = (line: string) => new TextEncoder().encode(line).length;

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

describe('words on a card', () => {
  test('commas, semicolons and backslashes mean nothing but themselves', () => {
    expect(escaped('a, b; c\\d')).toBe('a\\, b\\; c\\\\d');
  });

  test.each(['\n', '\r\n', '\r'])('a new line is written as two letters', (end) => {
    expect(escaped(`one${end}two`)).toBe('one\\ntwo');
  });
});

describe('a line', () => {
  test('of 75 bytes stays whole', () => {
    expect(folded('a'.repeat(75))).toBe('a'.repeat(75));
  });

  test('of 76 bytes goes on after a space on the next', () => {
    expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  test('is never longer than 75 bytes, however long it was', () => {
    const parts = folded('é€😀x'.repeat(60)).split('\r\n');
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.filter((part) => bytesOf(part) > 75)).toEqual([]);
  });

  test('is never cut inside a letter, so that it can be put together again', () => {
    const line = 'é€😀x'.repeat(60);
    expect(folded(line).replaceAll('\r\n ', '')).toBe(line);
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
