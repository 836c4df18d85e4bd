import { describe, expect, test } from 'vitest';
import { type BuiltPage, oldminster, pageAt, shownIn, wordsOf } from '../support/built-site.ts';

const at = (address: string) => pageAt(oldminster, address);

/** What stands out in the main part of a page: panels and bars in the colour of danger. */
function loudIn(page: BuiltPage): string {
  const loud = page.root.querySelectorAll('main .border-brick, main .bg-brick-soft');
  return loud.map(wordsOf).join(' ');
}

/** What the card of one record says in a list. */
function cardOf(page: BuiltPage, href: string): string {
  const card = page.root
    .querySelectorAll('main li')
    .find((item) => item.querySelector(`:is(h2, h3, h4) > a[href="${href}"]`) !== null);
  if (!card) throw new Error(`${page.address} has no card for ${href}.`);
  return wordsOf(card);
}

describe('a place', () => {
  test('whose confirmation has run out says so loudly', () => {
    expect(loudIn(at('/places/market-hall/'))).toContain('Last confirmed in March 2025.');
  });

  test('whose confirmation has run out says what to do before travelling', () => {
    expect(shownIn(at('/places/market-hall/'))).toContain('Ring 01632 960 202 before you travel.');
  });

  test('that is closed says so loudly, and since when', () => {
    expect(loudIn(at('/places/old-town-hall/'))).toContain('Closed since 1 May 2026. Do not go');
  });

  test('that is closed says so in the list of centres', () => {
    const list = at('/hate-crime/reporting-centres/');
    expect(cardOf(list, '/places/old-town-hall/')).toContain('Closed since 1 May 2026.');
  });

  test('that is closed says so in the list of places', () => {
    expect(cardOf(at('/places/'), '/places/old-town-hall/')).toMatch(/closed since/i);
  });

  test('that is open and confirmed says who confirmed it and when', () => {
    expect(shownIn(at('/places/oldminster-library/'))).toContain('Confirmed on 12 October 2026 by');
  });

  test('that is open and confirmed is not loud', () => {
    expect(loudIn(at('/places/oldminster-library/'))).toBe('');
  });

  test('that nobody has confirmed says quietly where it was read', () => {
    const page = at('/places/harbour-leisure-centre/');
    expect(shownIn(page)).toContain('The partnership has not confirmed them yet.');
    expect(loudIn(page)).toBe('');
  });
});

describe('a meeting', () => {
  const cancelled = '/meetings/2026-12-02-quayside-community-centre/';
  const nextPanel = 'main [aria-label="Next meeting"]';

  test('that is cancelled says so loudly, and why', () => {
    expect(loudIn(at(cancelled))).toContain('This meeting is cancelled. The heating is broken.');
  });

  test('that is cancelled says so in the list', () => {
    expect(cardOf(at('/meetings/'), cancelled)).toContain('Cancelled. The heating is broken.');
  });

  test('that is cancelled is said to be so where a search finds it', () => {
    const description = at(cancelled).root.querySelector('meta[name=description]');
    expect(description?.getAttribute('content')).toMatch(/^Cancelled:/);
  });

  test.each(['/', '/meetings/'])('on %s the next is the one that goes ahead today', (address) => {
    expect(shownIn(at(address), nextPanel)).toMatch(
      /Next meeting ?Sunday 22 November 2026, 2pm to 3.30pm ?Sunday drop-in, Market Square/,
    );
  });

  test('that is not certain says so in the list', () => {
    const href = '/meetings/2027-01-19-oldminster-library/';
    expect(cardOf(at('/meetings/'), href)).toContain('Not certain yet.');
  });

  test('that has passed stands under its year, latest first, and no other does', () => {
    const past = at('/meetings/').root.querySelectorAll('section[aria-labelledby=past] > section');
    const years = past.map((year) => [
      wordsOf(year.querySelector('h3')),
      ...year.querySelectorAll('h4 a').map((link) => link.getAttribute('href')),
    ]);
    expect(years).toEqual([
      [
        '2026',
        '/meetings/2026-10-06-oldminster-library/',
        '/meetings/2026-09-15-harbour-leisure-centre/',
      ],
      ['2025', '/meetings/2025-12-09-old-town-hall/'],
    ]);
  });

  test('that was cancelled and has passed is said to have been cancelled, not to be over', () => {
    const page = at('/meetings/2026-09-15-harbour-leisure-centre/');
    expect(shownIn(page)).toContain('This meeting was cancelled. A storm was forecast.');
    expect(shownIn(page)).not.toContain('This meeting is over.');
  });

  test('that has passed says that it is over', () => {
    const page = at('/meetings/2026-10-06-oldminster-library/');
    expect(shownIn(page)).toContain('This meeting is over.');
  });

  test('that is still to come does not', () => {
    const page = at('/meetings/2026-12-08-north-moor-village-hall/');
    expect(shownIn(page)).not.toContain('This meeting is over.');
  });
});

describe('the Crucial Crew that can be booked', () => {
  const page = at('/schools/crucial-crew/');

  test('shows its dates', () => {
    const days = page.root.querySelectorAll('section[aria-labelledby=edition] time');
    const dates = days.map((day) => day.getAttribute('datetime')?.slice(0, 10));
    expect([...new Set(dates)]).toEqual(['2027-03-09', '2027-03-10', '2027-03-11']);
  });

  test('shows by when to book', () => {
    expect(shownIn(page)).toContain('Book by Friday 12 February 2027');
  });

  test('shows which sessions are full', () => {
    const rows = page.root.querySelectorAll('section[aria-labelledby=edition] tbody tr');
    const full = rows.map(wordsOf).filter((words) => words.includes('Full'));
    expect(full).toHaveLength(1);
    expect(full[0]).toContain('10 March');
  });

  test('is announced on home', () => {
    expect(shownIn(at('/'))).toContain('Book by Friday 12 February 2027.');
  });
});
