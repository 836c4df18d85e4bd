import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { faultsInWords } from '../../src/check/fault.ts';
import type { Checked } from '../../src/schemas/shared/source.ts';
import { isUnasked } from '../support/asked.ts';
import { recordsOf, siteOf } from '../support/content-records.ts';

/**
 * What is true of the real content, and must stay true until somebody has asked the owner. Nothing
 * here may fail for a right edit: more records, a fact that was confirmed, other words.
 */
const content = checkContent('content');

/** The day on which this content was taken from public sources. Nobody had confirmed any of it before. */
const taken = '2026-11-22';

/** Those that are called confirmed, though nobody could have asked yet. */
function tooEarly<Record extends { checked: Checked }>(records: readonly Record[]): Record[] {
  return records.filter(({ checked }) => checked !== 'not yet' && checked.on < taken);
}

test('the real content has nothing to put right', () => {
  expect(content.faults, faultsInWords(content.faults)).toEqual([]);
});

test('of the eighteen priorities that are known none is lost', () => {
  expect(recordsOf(content, 'priorities').length).toBeGreaterThanOrEqual(18);
});

describe('meetings', () => {
  const meetings = recordsOf(content, 'meetings');

  test('of the six that are known none is lost', () => {
    const dates = meetings.map(({ date }) => date);
    const known = [
      '2018-08-13',
      '2018-09-18',
      '2018-10-23',
      '2018-11-19',
      '2018-12-07',
      '2019-01-21',
    ];
    expect(known.filter((date) => !dates.includes(date))).toEqual([]);
  });
});

describe('reporting centres', () => {
  const centres = recordsOf(content, 'reporting-centres');
  const places = recordsOf(content, 'places');

  test('each that nobody has asked says what is unsure about it', () => {
    const sure = centres.filter((centre) => isUnasked(centre) && centre.caution === undefined);
    expect(sure.map(({ id }) => id)).toEqual([]);
  });

  test('the library is closed until somebody has asked', () => {
    const library = places.filter(({ id }) => id === 'colchester-library').filter(isUnasked);
    expect(library.filter(({ state }) => state.is !== 'closed')).toEqual([]);
  });

  test('no opening hours of a closed place are given', () => {
    const closed = places.filter(({ state }) => state.is === 'closed');
    expect(closed.filter(({ hours, hoursAsPrinted }) => hours ?? hoursAsPrinted)).toEqual([]);
  });
});

describe('orders about public places', () => {
  const orders = recordsOf(content, 'orders');

  test('of the seven that are known none is lost', () => {
    const ids = orders.map(({ id }) => id);
    const known = [
      'car-parks',
      'city-centre',
      'dog-fouling',
      'east-bay-and-the-moors',
      'mill-road-sports-ground',
      'turner-rise-retail-park',
      'vehicle-nuisance',
    ];
    expect(known.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('none is called ended before somebody has asked the council', () => {
    const ended = orders.filter((order) => isUnasked(order) && order.ended !== undefined);
    expect(ended.map(({ id }) => id)).toEqual([]);
  });
});

describe('papers', () => {
  const papers = recordsOf(content, 'documents');
  const grants = papers.flatMap(({ funding = [] }) => funding);

  test('of the five that are known none is lost, nor of their grants', () => {
    expect(papers.length).toBeGreaterThanOrEqual(5);
    expect(grants.length).toBeGreaterThanOrEqual(27 + 20);
  });

  test.each(papers)('the dates of $id stand oldest first', ({ events = [] }) => {
    const dates = events.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  test('none names the safe house, or says how many people a refuge takes', () => {
    const told = papers.filter((paper) =>
      /safe house|Number 7\b|\d+ spaces/i.test(JSON.stringify(paper)),
    );
    expect(told.map(({ id }) => id)).toEqual([]);
  });
});

test('what was said of changes to facts is not lost', () => {
  expect(recordsOf(content, 'fact-changes').length).toBeGreaterThanOrEqual(8);
});

test('nothing is called confirmed before anybody could be asked', () => {
  expect(tooEarly(recordsOf(content, 'reporting-centres'))).toEqual([]);
  expect(tooEarly(recordsOf(content, 'orders'))).toEqual([]);
  expect(tooEarly(recordsOf(content, 'fact-changes'))).toEqual([]);
  expect(tooEarly(recordsOf(content, 'keep-safe-venues'))).toEqual([]);
});

test('no Keep Safe venue is named that nobody has asked: none is known from a public source', () => {
  expect(recordsOf(content, 'keep-safe-venues').filter(isUnasked)).toEqual([]);
});

test('the site is not called launched before somebody has asked about the emergency numbers', () => {
  const { launched, emergency } = siteOf(content);
  const relied = new Set<string | undefined>(Object.values(emergency));
  const unasked = recordsOf(content, 'services').filter(
    (service) => relied.has(service.id) && isUnasked(service),
  );
  expect(launched ? unasked.map(({ id }) => id) : []).toEqual([]);
});

describe('COMPASS, until somebody has asked', () => {
  const compass = recordsOf(content, 'services')
    .filter(({ id }) => id === 'compass')
    .filter(isUnasked);
  const phones = compass.flatMap(({ phones = [] }) => phones);

  test('is rung on 0330 333 7444', () => {
    expect(phones.filter(({ number }) => number !== '0330 333 7444')).toEqual([]);
  });

  test('is not said to answer all day', () => {
    expect([...compass, ...phones].filter(({ allDay }) => allDay)).toEqual([]);
  });

  test('names beside it a line that is known to answer all day', () => {
    const line = '<Phone service="national-domestic-abuse-helpline" />';
    expect(compass.filter(({ file }) => !file.body.includes(line))).toEqual([]);
  });
});
