import { describe, expect, test } from 'vitest';
import { nextMeeting } from '../../src/domain/meeting.ts';
import { isUnasked } from '../support/asked.ts';
import { pageAt, pagesUnder, real, shownIn, wordsOf } from '../support/built-site.ts';
import { contentOf, dayOf, recordsOf } from '../support/content-records.ts';

/** Whatever the real content says today, its pages must say that and no more. */
const content = contentOf(real);
const today = dayOf(real);
const meetings = recordsOf(content, 'meetings');
const places = recordsOf(content, 'places');
const closed = places.filter(({ state }) => state.is === 'closed').map(({ id }) => id);

const centres = recordsOf(content, 'reporting-centres');
const pageOf = ({ place }: { place: string }) => `/places/${place}/`;

/** The pages of the reporting centres that nobody has asked, neither as a centre nor in another role. */
const isVenue = new Set<string>(recordsOf(content, 'keep-safe-venues').map(({ place }) => place));
const unasked = centres
  .filter(({ place }) => !isVenue.has(place))
  .filter((centre) => isUnasked(centre))
  .filter(({ place }) => places.some((one) => one.id === place && isUnasked(one)))
  .map(pageOf);

const home = () => pageAt(real, '/');
const listOfCentres = () => pageAt(real, '/hate-crime/reporting-centres/');
const venues = () => pageAt(real, '/keep-safe/venues/');
const pageOfMeetings = () => pageAt(real, '/meetings/');
const none = 'No meeting has been announced.';
const next = nextMeeting(meetings, { date: today, time: '00:00' });

describe('the reporting centres', () => {
  test('are those that the content names', () => {
    const links = listOfCentres().root.querySelectorAll('main li > :is(h2, h3) > a');
    const shown = links.map((link) => link.getAttribute('href'));
    expect(shown.sort()).toEqual(centres.map(pageOf).sort());
  });

  test('are not called confirmed, none that nobody has asked', () => {
    const sure = unasked.filter((address) => {
      const words = shownIn(pageAt(real, address));
      return (
        !/Named as a reporting centre (?:in|on) [\w ]*\d{4}; not confirmed since\./.test(words) ||
        /(?:Confirmed|Last confirmed) (?:on|in)/.test(words)
      );
    });
    expect(sure).toEqual([]);
  });

  test('say so in the list too, or that they are closed', () => {
    const cards = listOfCentres().root.querySelectorAll('main li:has(> :is(h2, h3) > a)');
    const sure = cards
      .filter((card) => unasked.includes(card.querySelector('a')?.getAttribute('href') ?? ''))
      .filter((card) => !/; not confirmed since\.|Do not go/.test(wordsOf(card)));
    expect(sure.map(wordsOf)).toEqual([]);
  });

  test('show ways to report that always work', () => {
    const without = unasked.filter(
      (address) => !shownIn(pageAt(real, address)).includes('To tell the police: call'),
    );
    expect(without).toEqual([]);
  });
});

describe('a place that is closed', () => {
  const isSaidOn = (words: string) => /Closed since [\w ]+\. Do not go there\./.test(words);

  test('sends nobody there, and shows no opening hours', () => {
    const open = closed.filter((place) => {
      const words = shownIn(pageAt(real, pageOf({ place })));
      return !isSaidOn(words) || !words.includes('Its opening hours are not known.');
    });
    expect(open).toEqual([]);
  });

  test('is closed in the list of centres too', () => {
    const isCentre = centres.some(({ place }) => closed.includes(place));
    expect(isSaidOn(shownIn(listOfCentres()))).toBe(isCentre);
  });
});

describe('meetings', () => {
  test('home and their page say that none is announced when none is, and only then', () => {
    const says = [home(), pageOfMeetings()].map((page) => shownIn(page).includes(none));
    expect(says).toEqual(Array(2).fill(next === undefined));
  });

  test('none that has passed is called the next', () => {
    const past = pagesUnder(real, '/meetings/2').filter(
      ({ address }) => address.slice('/meetings/'.length) < today,
    );
    const pages = [...past, ...(next ? [] : [home(), pageOfMeetings()])];
    const calling = pages.filter((page) => /next meeting/i.test(shownIn(page)));
    const ahead = past.filter((page) => !/This meeting is over\.|[Cc]ancelled/.test(shownIn(page)));
    expect(past).toHaveLength(meetings.filter(({ date }) => date < today).length);
    expect([...calling, ...ahead].map(({ address }) => address)).toEqual([]);
  });
});

test('the page of Keep Safe venues lists those of the content, and no other', () => {
  const listed = venues().root.querySelectorAll('main li:has(> :is(h2, h3))');
  expect(listed).toHaveLength(recordsOf(content, 'keep-safe-venues').length);
});

test('the next Crucial Crew is not announced unless there is one', () => {
  const editions = recordsOf(content, 'crucial-crew');
  const isAhead = editions.some(({ year }) => year >= Number(today.slice(0, 4)));
  const words = shownIn(pageAt(real, '/schools/crucial-crew/'));
  const says = words.includes('We have found no date for the next Crucial Crew.');
  expect(says || isAhead).toBe(true);
});

test('the page about 999 says step by step what happens', () => {
  const steps = pageAt(real, '/help/emergency-999/').root.querySelectorAll('main .prose ol > li');
  expect(wordsOf(steps[0] ?? null)).toMatch(/^Ring 999\./);
  expect(steps.length).toBeGreaterThanOrEqual(3);
});

test('the emergency page says to try to make a sound before pressing 55', () => {
  const [silent] = pageAt(real, '/emergency/').root.querySelectorAll('main .prose ol');
  expect(wordsOf(silent ?? null)).toMatch(/Ring 999.*whisper.*cough or tap.*Press 55/);
});

test('the emergency page says that 55 does not tell the police where you are', () => {
  expect(shownIn(pageAt(real, '/emergency/'))).toContain(
    'Pressing 55 does not tell the police where you are.',
  );
});
