import { describe, expect, test } from 'vitest';
import { type Risk, riskHeadings, risksInOrder } from '../../../src/domain/risk.ts';
import { type ContentRecord, kindOf } from '../../../src/kinds/register.ts';
import type { Service } from '../../../src/schemas/service.ts';
import { aCampaign, aMeeting, aPlace, aPlan, aService, aSource } from '../../support/builders.ts';

const today = '2026-11-22';
const plansInForce = new Set(['2026-27']);
const risk = (record: unknown): Risk => {
  const { folder, id, value } = record as ContentRecord;
  return kindOf(folder).risk({ id, ...value }, { today, plansInForce });
};
const ofService = (different: Partial<Service>) =>
  risk({ folder: 'services', id: 'x', value: aService(different) });
const confidence = { sources: [aSource()], checked: 'not yet' };

describe('a wrong service', () => {
  test('about emergencies does the worst harm', () => {
    expect(ofService({ area: 'national', topics: ['emergency'] })).toBe('emergency');
  });

  test('that names emergencies second does too', () => {
    expect(ofService({ topics: ['violence', 'emergency'] })).toBe('emergency');
  });

  test('for the whole country is a helpline', () => {
    expect(ofService({ area: 'national', topics: ['fraud'] })).toBe('helpline');
  });

  test.each(['domestic-abuse', 'adults-at-risk', 'mental-health', 'victims'] as const)(
    'whose main subject is %s is a helpline, however local',
    (topic) => {
      expect(ofService({ topics: [topic] })).toBe('helpline');
    },
  );

  test('that names a sensitive subject only second is not', () => {
    expect(ofService({ topics: ['housing', 'hate-crime'] })).toBe('number');
  });

  test.each<Partial<Service>>([
    { hours: 'Every day' },
    { allDay: true },
    { phones: [{ number: '01632 960 150', type: 'voice', hours: 'Weekdays' }] },
    { phones: [{ number: '01632 960 150', type: 'voice', allDay: true }] },
  ])('that says when it answers leaves somebody ringing in vain: %j', (different) => {
    expect(ofService(different)).toBe('hours');
  });

  test('that does not say when is a number', () => {
    expect(ofService({})).toBe('number');
  });

  test('without any number is one too: it is written to instead', () => {
    const written = aService();
    delete written.phones;
    expect(risk({ folder: 'services', id: 'x', value: written })).toBe('number');
  });
});

describe('what people travel for', () => {
  test('is a place', () => {
    expect(risk({ folder: 'places', id: 'x', value: aPlace() })).toBe('travel');
  });

  test('is a reporting centre', () => {
    const value = { place: 'x', named: '2020', ...confidence };
    expect(risk({ folder: 'reporting-centres', id: 'x', value })).toBe('travel');
  });

  test.each([
    ['that is in the scheme', {}, 'travel'],
    ['that leaves tomorrow', { left: '2026-11-23' }, 'travel'],
    ['that leaves today', { left: today }, 'past'],
  ])('is a Keep Safe venue %s, or was', (_, different, expected) => {
    const value = { place: 'x', offers: [], ...confidence, ...different };
    expect(risk({ folder: 'keep-safe-venues', id: 'x', value })).toBe(expected);
  });

  test('is a meeting until it is over', () => {
    const on = (date: string) => risk({ folder: 'meetings', id: 'x', value: aMeeting({ date }) });
    expect([on('2026-11-21'), on(today)]).toEqual(['past', 'travel']);
  });

  test('is a Crucial Crew with a session ahead', () => {
    const on = (sessions?: { date: string }[]) =>
      risk({ folder: 'crucial-crew', id: 'x', value: { sessions, ...confidence } });
    const days = [on(undefined), on([{ date: '2026-11-21' }]), on([{ date: today }])];
    expect(days).toEqual(['past', 'past', 'travel']);
  });
});

describe('words', () => {
  test('on the emergency page do the worst harm', () => {
    expect(risk({ folder: 'pages', id: 'emergency', value: confidence })).toBe('emergency');
  });

  test('on other pages do not', () => {
    expect(risk({ folder: 'pages', id: 'about', value: confidence })).toBe('words');
  });

  test.each(['guides', 'report-routes', 'orders'])('of %s mislead', (folder) => {
    expect(risk({ folder, id: 'x', value: confidence })).toBe('words');
  });

  test('of a school programme mislead unless it is known not to run', () => {
    const running = (is: string) =>
      risk({ folder: 'schools', id: 'x', value: { running: is, ...confidence } });
    expect([running('yes'), running('unknown'), running('no')]).toEqual(['words', 'words', 'past']);
  });

  test('of a campaign mislead unless it is over', () => {
    const ends = (date?: string) =>
      risk({
        folder: 'campaigns',
        id: 'x',
        value: aCampaign(date === undefined ? {} : { ends: date }),
      });
    expect([ends(), ends('2026-11-30'), ends('2026-10-31')]).toEqual(['words', 'words', 'past']);
  });

  test('of the plan and the priorities of this year mislead; those of other years are history', () => {
    const plan = (id: string) => risk({ folder: 'plans', id, value: aPlan() });
    const priority = (year: string) =>
      risk({ folder: 'priorities', id: 'x', value: { plan: year, ...confidence } });
    expect([plan('2026-27'), priority('2026-27')]).toEqual(['words', 'words']);
    expect([plan('2019-20'), priority('2019-20')]).toEqual(['past', 'past']);
  });

  test('of anything else are history', () => {
    expect(risk({ folder: 'projects', id: 'x', value: confidence })).toBe('past');
  });
});

test('every harm has a heading, the soonest first and history last', () => {
  expect(risksInOrder.map((one) => riskHeadings[one])).toEqual([
    'Emergencies and the police',
    'Helplines',
    'Places and dates people travel for',
    'When local services answer',
    'Local numbers and addresses',
    'Advice and announcements',
    'The record of past years',
  ]);
});
