import { describe, expect, test } from 'vitest';
import {
  notesOnWay,
  isAllDay,
  promiseOfAnyHour,
  wayOf,
  waysOf,
} from '../../../src/domain/action.ts';

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

  const atNight = { ...voice, number: '0808 157 0131', label: 'At night' };
  const labelled = { phones: [voice, atNight], url };

  test.each<[string, ...Parameters<typeof wayOf>, ReturnType<typeof wayOf>]>([
    [
      'the number with a label',
      { number: 'At night' },
      labelled,
      { kind: 'phone', phone: atNight },
    ],
    ['none if no number has the label', { number: 'At noon' }, labelled, undefined],
    ['a form without a number', {}, { online: [form], url }, { kind: 'online', online: form }],
    ['the web site without both', {}, { url }, { kind: 'web', url }],
    [
      'no textphone, which a phone calls by voice',
      { by: 'call' },
      { phones: [textphone] },
      undefined,
    ],
    ['the web site beside a textphone', {}, { phones: [textphone], url }, { kind: 'web', url }],
    ['none without a number for texts', { by: 'text' }, { phones: [voice], url }, undefined],
    ['none without a form', { by: 'online' }, { phones: [voice] }, undefined],
    ['none without any', {}, {}, undefined],
  ])('is %s', (_, action, service, way) => {
    expect(wayOf(action, service)).toEqual(way);
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
  const anyTime = { ...form, hours: 'Any time' };

  test.each([
    ['a number', { kind: 'phone', phone: { ...voice, allDay: true } }, {}, true],
    ['a number of such a service', { kind: 'phone', phone: voice }, { allDay: true }, true],
    ['not a number without hours', { kind: 'phone', phone: voice }, {}, false],
    ['a form', { kind: 'online', online: anyTime }, {}, true],
    ['not a form without hours', { kind: 'online', online: form }, {}, false],
    ['not a web site', { kind: 'web', url }, {}, false],
  ] as const)('%s', (_, way, service, expected) => {
    expect(isAllDay(way, service)).toBe(expected);
  });
});

describe('words that promise an answer at any hour', () => {
  test.each(['Any hour', 'Ring day or night', '24 hours', 'At night', '24/7'])('%s', (words) => {
    expect(promiseOfAnyHour({ text: words })?.toLowerCase()).toBeDefined();
    expect(promiseOfAnyHour({ text: 'Family line', for: words })).toBeDefined();
  });

  test('other words promise none', () => {
    expect(promiseOfAnyHour({ text: 'Family line', for: 'Evenings and weekends' })).toBeUndefined();
  });
});

describe('what is said of a way', () => {
  const timed = { ...voice, hours: '9am to 5pm.', note: 'Press 2.' };
  const disputed = { ...voice, note: 'Press 2.', disputed: 'Sources differ. Ring 101.' };
  const anonymous = { ...form, anonymous: true } as const;

  test.each<[string, ...Parameters<typeof notesOnWay>, string[]]>([
    ['its hours and note', { kind: 'phone', phone: timed }, {}, ['9am to 5pm', 'Press 2']],
    [
      'a dispute about a number',
      { kind: 'phone', phone: disputed },
      {},
      ['Press 2', 'Sources differ. Ring 101'],
    ],
    ['that it works all day', { kind: 'phone', phone: voice }, { allDay: true }, ['Any hour']],
    ['else the hours of the service', { kind: 'web', url }, { hours: 'Weekdays' }, ['Weekdays']],
    [
      'that a form needs no name',
      { kind: 'online', online: anonymous },
      {},
      ['You do not have to give your name'],
    ],
  ])('is %s', (_, way, service, notes) => {
    expect(notesOnWay(way, service)).toEqual(notes);
  });
});
