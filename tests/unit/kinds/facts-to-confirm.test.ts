import { describe, expect, test } from 'vitest';
import { type ContentRecord, kindOf } from '../../../src/kinds/register.ts';
import type { Service } from '../../../src/schemas/service.ts';
import { aMeeting, aPlace, aService } from '../../support/builders.ts';

const factsToConfirm = (record: unknown) => {
  const { folder, id, value } = record as ContentRecord;
  return kindOf(folder).factsToConfirm({ id, ...value });
};
const ofService = (different: Partial<Service>) =>
  factsToConfirm({ folder: 'services', id: 'x', value: aService(different) });
const number = '01632 960 150';

describe('to the owner of a service', () => {
  test('each number is read out with its name and its hours', () => {
    const phones: Service['phones'] = [
      { number, type: 'voice', label: 'In the day', hours: 'Weekdays.' },
      { number: '01632 960 151', type: 'voice', allDay: true },
    ];
    expect(ofService({ phones })).toEqual([
      `In the day, ${number}, Weekdays`,
      '01632 960 151, day and night',
    ]);
  });

  test('day and night is said once where it is true of every number', () => {
    const phones: Service['phones'] = [{ number, type: 'voice', allDay: true }];
    expect(ofService({ phones, allDay: true })).toEqual([number, 'day and night']);
  });

  test('the mailbox and the hours of every route are read out', () => {
    const different = { email: 'noise@oldminster.example', hours: 'Weekdays' };
    expect(ofService(different)).toEqual([number, different.email, different.hours]);
  });

  test('a web address is read out where there is no number, each once', () => {
    const url = 'https://noise.example/complain';
    const online: Service['online'] = [{ type: 'form', url, label: 'Complain online' }];
    expect(ofService({ phones: [], url, online })).toEqual([url]);
  });

  test('a web address is left out where there is a number', () => {
    expect(ofService({ url: 'https://noise.example/complain' })).toEqual([number]);
  });

  test('a home page is named, so that the owner gives the page itself', () => {
    expect(ofService({ url: 'https://noise.example/' })).toEqual([
      number,
      'https://noise.example/ (a home page: which page should we link?)',
    ]);
  });
});

describe('to the owner of a place', () => {
  const ofPlace = (different: Parameters<typeof aPlace>[0]) =>
    factsToConfirm({ folder: 'places', id: 'x', value: aPlace(different) });

  test('the address, the number, the mailbox and the hours are read out', () => {
    const opens = { days: ['monday' as const], opens: '09:00', closes: '17:00' };
    expect(
      ofPlace({
        street: '2 Market Square',
        postcode: 'ZZ99 1AB',
        phone: '01632 960 001',
        email: 'hello@oldminster.example',
        hours: { periods: [opens], bankHolidays: 'closed' },
      }),
    ).toEqual([
      '2 Market Square, Oldminster, ZZ99 1AB',
      '01632 960 001',
      'hello@oldminster.example',
      'Monday 9am to 5pm; Tuesday to Sunday closed',
    ]);
  });

  test('hours as printed are read out where no others are known', () => {
    expect(ofPlace({ hoursAsPrinted: 'Daily (2013)' })).toEqual(['Oldminster', 'Daily (2013)']);
  });
});

test('to who holds a meeting the times are read out, for its name holds the day', () => {
  expect(factsToConfirm({ folder: 'meetings', id: 'x', value: aMeeting() })).toEqual([
    '6.30pm to 8pm',
  ]);
});

test('of a record that is words alone nothing is read out', () => {
  expect(factsToConfirm({ folder: 'guides', id: 'x', value: {} })).toEqual([]);
});
