import { describe, expect, test } from 'vitest';
import { riskHeadings, risksInOrder } from '../../../src/domain/risk.ts';
import { type ContentRecord, kindOf } from '../../../src/kinds/register.ts';
import { aCampaign, aMeeting, aPlace, aPlan, aService, aSource } from '../../support/builders.ts';
import { rowsOf } from '../../support/tables.ts';

const today = '2026-11-22';
const plansInForce = new Set(['2026-27']);
const confidence = { sources: [aSource()], checked: 'not yet' };
/** The least that a record of a kind holds. */
const least: Readonly<Record<string, object>> = {
  services: aService(),
  places: aPlace(),
  meetings: aMeeting(),
  campaigns: aCampaign(),
  plans: aPlan(),
};

const riskOf = (folder: string, different: object = {}, id = 'x') => {
  const value = { ...confidence, ...least[folder], ...different };
  const record = { folder, id, value } as unknown as ContentRecord;
  return kindOf(record.folder).risk({ id, ...record.value }, { today, plansInForce });
};

/** What a record says besides the least it holds, as JSON; its name stands after its folder, if it matters. */
const table = `
  emergency | services | {"area": "national", "topics": ["emergency"]}
  emergency | services | {"topics": ["violence", "emergency"]}
  helpline | services | {"area": "national", "topics": ["fraud"]}
  helpline | services | {"topics": ["domestic-abuse"]}
  helpline | services | {"topics": ["adults-at-risk"]}
  helpline | services | {"topics": ["mental-health"]}
  helpline | services | {"topics": ["victims"]}
  number | services | {"topics": ["housing", "hate-crime"]}
  hours | services | {"hours": "Every day"}
  hours | services | {"allDay": true}
  hours | services | {"phones": [{"number": "01632 960 150", "type": "voice", "hours": "Weekdays"}]}
  hours | services | {"phones": [{"number": "01632 960 150", "type": "voice", "allDay": true}]}
  number | services | {}
  travel | places | {}
  travel | reporting-centres | {"place": "x", "named": "2020"}
  travel | keep-safe-venues | {"place": "x", "offers": []}
  travel | keep-safe-venues | {"place": "x", "offers": [], "left": "2026-11-23"}
  past | keep-safe-venues | {"place": "x", "offers": [], "left": "2026-11-22"}
  past | meetings | {"date": "2026-11-21"}
  travel | meetings | {"date": "2026-11-22"}
  past | crucial-crew | {}
  past | crucial-crew | {"sessions": [{"date": "2026-11-21"}]}
  travel | crucial-crew | {"sessions": [{"date": "2026-11-22"}]}
  emergency | pages/emergency | {}
  words | pages/about | {}
  words | guides | {}
  words | report-routes | {}
  words | orders | {}
  words | schools | {"running": "yes"}
  words | schools | {"running": "unknown"}
  past | schools | {"running": "no"}
  words | campaigns | {}
  words | campaigns | {"ends": "2026-11-30"}
  past | campaigns | {"ends": "2026-10-31"}
  words | plans/2026-27 | {}
  past | plans/2019-20 | {}
  words | priorities | {"plan": "2026-27"}
  past | priorities | {"plan": "2019-20"}
  past | projects | {}
`;

describe('what a wrong record does', () => {
  test.each(rowsOf(table))('%s: %s %s', (risk, place, different) => {
    const [folder = '', id] = place.split('/');
    expect(riskOf(folder, JSON.parse(different) as object, id)).toBe(risk);
  });

  test('a service without any number is a number: it is written to instead', () => {
    expect(riskOf('services', { phones: undefined })).toBe('number');
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
