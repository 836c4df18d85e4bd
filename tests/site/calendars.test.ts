import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  type BuiltSite,
  everySite,
  filesOf,
  isThere,
  oldminster,
  pageAt,
  pagesUnder,
  readText,
  underAFolder,
  withPage,
} from '../support/built-site.ts';
import { readCalendar } from '../support/read-calendar.ts';

const followed = 'meetings/calendar.ics';

function calendarsOf(site: BuiltSite): { file: string; text: string }[] {
  const files = filesOf(site, '.ics');
  expect(files).toContain(followed);
  return files.map((file) => ({ file, text: readText(site, file) }));
}

function eventsOf(site: BuiltSite, file = followed): ICAL.Event[] {
  return readCalendar(readText(site, file)).events;
}

function property(event: ICAL.Event, name: string): string {
  return String(event.component.getFirstPropertyValue(name) ?? '');
}

/** The event of the calendar to follow whose page has an address. */
function eventAt(site: BuiltSite, address: string): ICAL.Event {
  const found = eventsOf(site).find((event) => property(event, 'url').endsWith(address));
  if (!found) throw new Error(`${followed} of ${site.name} holds no event for ${address}.`);
  return found;
}

describe.each(withPage(everySite, '/meetings/'))('in $name', (site) => {
  test('another library than the one that wrote it reads every calendar', () => {
    const empty = calendarsOf(site).filter(({ text }) => readCalendar(text).events.length === 0);
    expect(empty.map(({ file }) => file)).toEqual([]);
  });

  test('the calendar to follow holds every meeting that has a page, past ones too', () => {
    const urls = eventsOf(site).map((event) => property(event, 'url'));
    const pages = pagesUnder(site, '/meetings/').filter(({ address }) => address !== '/meetings/');
    const addresses = pages.map(({ address }) => `${site.origin}${site.base}${address}`);
    expect(urls.toSorted()).toEqual(addresses.toSorted());
  });

  test('every meeting has a calendar file of its own, with the same event', () => {
    const different = eventsOf(site).filter((event) => {
      const path = property(event, 'url').replace(`${site.origin}${site.base}/`, '');
      const [own] = eventsOf(site, path.replace(/\/$/, '.ics'));
      return String(own?.component) !== String(event.component);
    });
    expect(different.map(({ uid }) => uid)).toEqual([]);
  });

  test('no two events have the same name for ever', () => {
    const files = filesOf(site, '.ics').filter((file) => !/^meetings\/\d/.test(file));
    const names = files.flatMap((file) => eventsOf(site, file).map(({ uid }) => uid));
    expect(names).toEqual([...new Set(names)]);
  });

  test('every time in a calendar is an instant, so that no reader takes it for another zone', () => {
    const floating = calendarsOf(site).flatMap(({ file, text }) =>
      readCalendar(text)
        .events.flatMap(({ startDate, endDate }) => [startDate, endDate])
        .filter((time) => !String(time).endsWith('Z'))
        .map((time) => `${file}: ${String(time)}`),
    );
    expect(floating).toEqual([]);
  });

  test('no line is longer than 75 bytes, and each ends as the standard asks', () => {
    const wrong = calendarsOf(site).filter(({ text }) => {
      const lines = text.split('\r\n');
      return (
        lines.at(-1) !== '' ||
        lines.some((line) => line.includes('\n') || Buffer.byteLength(line) > 75)
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('every address in a calendar lands on a page', () => {
    const urls = eventsOf(site).map((event) => new URL(property(event, 'url')).pathname);
    expect(urls.filter((path) => !isThere(site, path))).toEqual([]);
  });

  test('the page says where to follow the meetings, in a link and in words to copy', () => {
    const { root } = pageAt(site, '/meetings/');
    const address = `${site.origin}${site.base}/${followed}`;
    expect(root.querySelector(`a[href="${address.replace('https:', 'webcal:')}"]`)).not.toBeNull();
    expect(root.querySelector('code')?.text).toBe(address);
  });
});

describe('in the calendar of Oldminster', () => {
  test('a cancelled meeting is cancelled in every word, and has changed once', () => {
    const event = eventAt(oldminster, '/meetings/2026-12-02-quayside-community-centre/');
    expect([property(event, 'status'), event.summary, event.sequence]).toEqual([
      'CANCELLED',
      'Cancelled: Local community meeting, the quay',
      1,
    ]);
    expect(event.description).toContain('Cancelled. The heating is broken.');
  });

  test('a meeting that is not certain says so', () => {
    const event = eventAt(oldminster, '/meetings/2027-01-19-oldminster-library/');
    expect(property(event, 'status')).toBe('TENTATIVE');
    expect(event.description).toContain('Not certain yet.');
  });

  test('a meeting at a building that is known has its point, and another has none', () => {
    const [known, unknown] = ['2026-12-08-north-moor-village-hall', '2026-11-22-market-hall'].map(
      (id) => property(eventAt(oldminster, `/meetings/${id}/`), 'geo'),
    );
    expect([known, unknown]).toEqual(['54.535,2.96', '']);
  });

  test('a place is written with its address', () => {
    const event = eventAt(oldminster, '/meetings/2027-03-28-cafe-zoe/');
    expect(event.location).toBe('Café Zoë\n9 High Street, Oldminster, ZZ99 7AN');
  });

  test('a meeting on the day the clocks go forward begins at its hour of summer', () => {
    const { startDate } = eventAt(oldminster, '/meetings/2027-03-28-cafe-zoe/');
    expect(startDate.toJSDate().toISOString()).toBe('2027-03-28T09:00:00.000Z');
  });

  test('a meeting on the day the clocks go back begins at its hour of winter', () => {
    const { startDate } = eventAt(oldminster, '/meetings/2027-10-31-market-hall/');
    expect(startDate.toJSDate().toISOString()).toBe('2027-10-31T10:00:00.000Z');
  });

  test('the stamp is the day on which a record was confirmed, not that of the build', () => {
    const event = eventAt(oldminster, '/meetings/2026-12-08-north-moor-village-hall/');
    expect(property(event, 'dtstamp')).toBe('2026-11-19T00:00:00Z');
  });

  test('wherever the site is served, an event is the same event', () => {
    const [here, there] = [oldminster, underAFolder].map((site) =>
      eventsOf(site).map(({ uid }) => uid),
    );
    expect(here).toEqual(there);
  });
});

describe('the calendar of Crucial Crew 2027', () => {
  const file = 'schools/crucial-crew/2027/calendar.ics';

  test('holds every session, at its place', () => {
    const sessions = eventsOf(oldminster, file).map(({ startDate, location }) => [
      String(startDate),
      location.split('\n')[0],
    ]);
    expect(sessions).toEqual([
      ['2027-03-09T09:30:00Z', 'Oldminster Fire Station'],
      ['2027-03-10T09:30:00Z', 'Oldminster Fire Station'],
      ['2027-03-11T12:45:00Z', 'Oldminster Fire Station'],
    ]);
  });

  test('tells where coaches stop', () => {
    const [first] = eventsOf(oldminster, file);
    expect(first?.description).toContain('Coaches stop on Mill Road.');
  });
});
