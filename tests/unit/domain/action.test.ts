import { describe, expect, test } from 'vitest';
import { notesOnWay, isAllDay, promiseOfHours, wayOf, waysOf } from '../../../src/domain/action.ts';

const voice = { number: '0808 157 0130', type: 'voice' } as const;
const text = { number: '07700 900130', type: 'text', send: 'HELP' } as const;
const textphone = { number: '18000', type: 'textphone' } as const;
const form = { type: 'form', url: 'https://line.example/form', label: 'Write to us' } as const;
const url = 'https://line.example';

describe('the way an action takes to its service', () => {
  test.each([
    ['the first number, where nothing is said', undefined, { kind: 'phone', phone: voice }],
    ['a number to ring', 'call', { kind: 'phone', phone: voice }],
    ['a number to text', 'text', { kind: 'phone', phone: text }],
    ['a form', 'online', { kind: 'online', online: form }],
  ] as const)('is %s', (_, by, way) => {
    expect(wayOf({ by }, { phones: [voice, text], online: [form], url })).toEqual(way);
  });

  test('is the number with a label, where an action names one, and none where no number has it', () => {
    const atNight = { ...voice, number: '0808 157 0131', label: 'At night' };
    const phones = [voice, atNight];
    expect(wayOf({ number: 'At night' }, { phones })).toEqual({ kind: 'phone', phone: atNight });
    expect(wayOf({ number: 'At noon' }, { phones, url })).toBeUndefined();
  });

  test('is a form where there is no number, and the web site where there is neither', () => {
    expect(wayOf({}, { online: [form], url })).toEqual({ kind: 'online', online: form });
    expect(wayOf({}, { url })).toEqual({ kind: 'web', url });
  });

  test('is never the number of a textphone, which a plain phone would call by voice', () => {
    expect(wayOf({ by: 'call' }, { phones: [textphone] })).toBeUndefined();
    expect(wayOf({}, { phones: [textphone], url })).toEqual({ kind: 'web', url });
  });

  test('is none where the service has no such way', () => {
    expect(wayOf({ by: 'text' }, { phones: [voice], url })).toBeUndefined();
    expect(wayOf({ by: 'online' }, { phones: [voice] })).toBeUndefined();
    expect(wayOf({}, {})).toBeUndefined();
  });
});

describe('every way of a service', () => {
  test('is its numbers, its forms and its web site, textphones left out', () => {
    const ways = waysOf({ phones: [voice, textphone, text], online: [form], url });
    expect(ways.map(({ kind }) => kind)).toEqual(['phone', 'phone', 'online', 'web']);
  });

  test('names no web site twice', () => {
    expect(waysOf({ online: [{ ...form, url }], url }).map(({ kind }) => kind)).toEqual(['online']);
  });

  test('is empty where there is none', () => {
    expect(waysOf({})).toEqual([]);
  });
});

describe('a way that works at any hour', () => {
  test.each([
    ['a number that is answered all day', { ...voice, allDay: true }, {}, true],
    ['a number of a service that is there all day', voice, { allDay: true }, true],
    ['a number whose hours nobody gives', voice, {}, false],
  ] as const)('%s: %o', (_, phone, service, expected) => {
    expect(isAllDay({ kind: 'phone', phone }, service)).toBe(expected);
  });

  test('a form that can be filled in at any time, and no web site', () => {
    const online = { ...form, hours: 'Any time' };
    expect(isAllDay({ kind: 'online', online }, {})).toBe(true);
    expect(isAllDay({ kind: 'online', online: form }, {})).toBe(false);
    expect(isAllDay({ kind: 'web', url }, {})).toBe(false);
  });
});

describe('words that promise an answer at any hour', () => {
  test.each(['Any hour', 'Ring day or night', '24 hours', 'At night', '24/7'])('%s', (words) => {
    expect(promiseOfHours({ text: words })?.toLowerCase()).toBeDefined();
    expect(promiseOfHours({ text: 'Family line', for: words })).toBeDefined();
  });

  test('other words promise none', () => {
    expect(promiseOfHours({ text: 'Family line', for: 'Evenings and weekends' })).toBeUndefined();
  });
});

describe('what is said of a way', () => {
  test('is its hours and its note', () => {
    const phone = { ...voice, hours: '9am to 5pm.', note: 'Press 2.' };
    expect(notesOnWay({ kind: 'phone', phone }, {})).toEqual(['9am to 5pm', 'Press 2']);
  });

  test('is also what speaks against a number, and what to do', () => {
    const phone = { ...voice, note: 'Press 2.', disputed: 'Sources differ. Ring 101.' };
    expect(notesOnWay({ kind: 'phone', phone }, {})).toEqual([
      'Press 2',
      'Sources differ. Ring 101',
    ]);
  });

  test('is “any hour” where it is answered all day', () => {
    expect(notesOnWay({ kind: 'phone', phone: voice }, { allDay: true })).toEqual(['Any hour']);
  });

  test('is the hours of the service where it has none of its own', () => {
    expect(notesOnWay({ kind: 'web', url }, { hours: 'Weekdays' })).toEqual(['Weekdays']);
  });

  test('is that a form needs no name', () => {
    expect(notesOnWay({ kind: 'online', online: { ...form, anonymous: true } }, {})).toEqual([
      'You do not have to give your name',
    ]);
  });
});
