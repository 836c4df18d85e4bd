import { describe, expect, test } from 'vitest';
import { nextMeeting } from '../../src/domain/meeting.ts';
import { isUnconfirmed } from '../support/unconfirmed.ts';
import {
  type BuiltSite,
  oldminster,
  pageAt,
  pagesOf,
  real,
  shownIn,
  withPage,
  wordsOf,
} from '../support/built-site.ts';
import { contentOf, dayOf, recordsOf, siteOf } from '../support/content-records.ts';

/** Whatever the content says today, its pages must say that and no more. */
const sites = [real, oldminster];
const pageOf = ({ place }: { place: string }) => `/places/${place}/`;
const closedIn = (site: BuiltSite) =>
  recordsOf(contentOf(site), 'places')
    .filter(({ state }) => state.is === 'closed')
    .map(({ id }) => id);
const isSaidClosed = (words: string) => /Closed since [\w ]+\. Do not go there\./.test(words);

const centresPage = '/hate-crime/reporting-centres/';

describe.each(withPage(sites, centresPage))('the reporting centres of $name', (site) => {
  const content = contentOf(site);
  const centres = recordsOf(content, 'reporting-centres');
  const places = recordsOf(content, 'places');
  const list = () => pageAt(site, centresPage);

  /** The pages of those that nobody has asked, neither as a centre nor in another role. */
  const isVenue = new Set<string>(recordsOf(content, 'keep-safe-venues').map(({ place }) => place));
  const unasked = centres
    .filter(({ place }) => !isVenue.has(place))
    .filter((centre) => isUnconfirmed(centre))
    .filter(({ place }) => places.some((one) => one.id === place && isUnconfirmed(one)))
    .map(pageOf);

  test('are those that the content names', () => {
    const links = list().root.querySelectorAll('main li > :is(h2, h3) > a');
    const shown = links.map((link) => link.getAttribute('href'));
    expect(shown.sort()).toEqual(centres.map(pageOf).sort());
  });

  test('are not called confirmed, none that nobody has asked', () => {
    const sure = unasked.filter((address) => {
      const words = shownIn(pageAt(site, address));
      return (
        !/Named as a reporting centre (?:in|on) [\w ]*\d{4}; not confirmed since\./.test(words) ||
        /(?:Confirmed|Last confirmed) (?:on|in)/.test(words)
      );
    });
    expect(sure).toEqual([]);
  });

  test('say so in the list too, or that they are closed', () => {
    const cards = list().root.querySelectorAll('main li:has(> :is(h2, h3) > a)');
    const sure = cards
      .filter((card) => unasked.includes(card.querySelector('a')?.getAttribute('href') ?? ''))
      .filter((card) => !/; not confirmed since\.|Do not go/.test(wordsOf(card)));
    expect(sure.map(wordsOf)).toEqual([]);
  });

  test('show ways to report that always work', () => {
    const without = unasked.filter(
      (address) => !shownIn(pageAt(site, address)).includes('To tell the police: call'),
    );
    expect(without).toEqual([]);
  });

  test('are closed in the list where their place is closed', () => {
    const isCentre = centres.some(({ place }) => closedIn(site).includes(place));
    expect(isSaidClosed(shownIn(list()))).toBe(isCentre);
  });
});

test.each(sites)(
  'a place of $name that is closed sends nobody there, and shows no hours',
  (site) => {
    const open = closedIn(site).filter((place) => {
      const words = shownIn(pageAt(site, pageOf({ place })));
      return !isSaidClosed(words) || !words.includes('Its opening hours are not known.');
    });
    expect(open).toEqual([]);
  },
);

describe.each(withPage(sites, '/meetings/'))('the meetings of $name', (site) => {
  const today = dayOf(site);
  const meetings = recordsOf(contentOf(site), 'meetings');
  const next = nextMeeting(meetings, { date: today, time: '00:00' });
  const home = () => pageAt(site, '/');
  const list = () => pageAt(site, '/meetings/');

  test('their page says that none is announced when none is, and only then', () => {
    const none = 'No meeting has been announced.';
    expect(shownIn(list()).includes(none)).toBe(next === undefined);
  });

  test('none that has passed is called the next', () => {
    const past = pagesOf(site)
      .filter(({ address }) => address.startsWith('/meetings/2'))
      .filter(({ address }) => address.slice('/meetings/'.length) < today);
    const pages = [...past, ...(next ? [] : [home(), list()])];
    const calling = pages.filter((page) => /next meeting/i.test(shownIn(page)));
    const ahead = past.filter((page) => !/This meeting is over\.|[Cc]ancelled/.test(shownIn(page)));
    expect(past).toHaveLength(meetings.filter(({ date }) => date < today).length);
    expect([...calling, ...ahead].map(({ address }) => address)).toEqual([]);
  });
});

test.each(withPage(sites, '/keep-safe/venues/'))(
  'the page of Keep Safe venues of $name lists those of the content, and no other',
  (site) => {
    const listed = pageAt(site, '/keep-safe/venues/').root.querySelectorAll(
      'main li:has(> :is(h2, h3))',
    );
    const venues = recordsOf(contentOf(site), 'keep-safe-venues');
    expect(listed).toHaveLength(venues.filter(({ left }) => left === undefined).length);
  },
);

test.each(withPage(sites, '/schools/crucial-crew/'))(
  'the next Crucial Crew of $name is not announced unless there is one',
  (site) => {
    const thisYear = Number(dayOf(site).slice(0, 4));
    const isAhead = recordsOf(contentOf(site), 'crucial-crew').some(({ year }) => year >= thisYear);
    const words = shownIn(pageAt(site, '/schools/crucial-crew/'));
    const says = words.includes('We have found no date for the next Crucial Crew.');
    expect(says || isAhead).toBe(true);
  },
);

test.each(sites)(
  'the contact page of $name shows the mailbox and the number that it has',
  (site) => {
    const { email, phone } = siteOf(contentOf(site));
    const links = pageAt(site, '/contact/')
      .root.querySelectorAll('main dd a')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      ...(email === 'unknown' ? [] : [`mailto:${email}`]),
      ...(phone === 'unknown' ? [] : [`tel:${phone.replaceAll(' ', '')}`]),
    ]);
  },
);
