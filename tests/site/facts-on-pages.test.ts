import { describe, expect, test } from 'vitest';
import { pageAt, pagesUnder, real, shownIn, wordsOf } from '../support/built-site.ts';

/** The places that were once named as reporting centres. */
const centres = [
  'colchester-library',
  'community-360-hub',
  'firstsite',
  'jobcentre',
  'rama',
  'the-outhouse',
  'university-of-essex',
].map((place) => `/places/${place}/`);

const home = () => pageAt(real, '/');
const listOfCentres = () => pageAt(real, '/hate-crime/reporting-centres/');
const library = () => pageAt(real, '/places/colchester-library/');
const venues = () => pageAt(real, '/keep-safe/venues/');
const meetings = () => pageAt(real, '/meetings/');
const pastMeetings = () => pagesUnder(real, '/meetings/2');

describe('the reporting centres', () => {
  test('are the seven that papers name', () => {
    const links = listOfCentres().root.querySelectorAll('main li > :is(h2, h3) > a');
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(centres);
  });

  test.each(centres)('%s is not confirmed since it was named', (address) => {
    expect(shownIn(pageAt(real, address))).toMatch(
      /Named as a reporting centre (?:in|on) [\w ]*20(?:19|20); not confirmed since\./,
    );
  });

  test('say in the list, each of them, that they are not confirmed or closed', () => {
    const cards = listOfCentres().root.querySelectorAll('main li:has(> :is(h2, h3) > a)');
    const sure = cards.filter((card) => !/; not confirmed since\.|Do not go/.test(wordsOf(card)));
    expect(cards).toHaveLength(centres.length);
    expect(sure.map(wordsOf)).toEqual([]);
  });

  test.each(centres)('%s is never said to be confirmed', (address) => {
    expect(shownIn(pageAt(real, address))).not.toMatch(/(?:Confirmed|Last confirmed) (?:on|in)/);
  });

  test.each(centres)('%s shows ways to report that always work', (address) => {
    expect(shownIn(pageAt(real, address))).toContain('To tell the police: call 101');
  });
});

describe('the library', () => {
  test('is closed, and nobody is sent there', () => {
    expect(shownIn(library())).toContain('Closed since 2 September 2024. Do not go there.');
  });

  test('is closed in the list of centres too', () => {
    expect(shownIn(listOfCentres())).toContain('Closed since 2 September 2024. Do not go there.');
  });

  test('shows no opening hours', () => {
    expect(shownIn(library())).toContain('Its opening hours are not known.');
  });
});

describe('meetings', () => {
  test('home says that none is announced', () => {
    expect(shownIn(home())).toContain('No meeting has been announced.');
  });

  test('their page says that none is announced', () => {
    expect(shownIn(meetings())).toContain('No meeting has been announced.');
  });

  test('none that has passed is called the next', () => {
    const pages = [home(), meetings(), ...pastMeetings()];
    const calling = pages.filter((page) => /next meeting/i.test(shownIn(page)));
    expect(calling.map(({ address }) => address)).toEqual([]);
  });

  test('every one that is known says that it is over', () => {
    const pages = pastMeetings();
    const ahead = pages.filter((page) => !shownIn(page).includes('This meeting is over.'));
    expect(pages).toHaveLength(6);
    expect(ahead.map(({ address }) => address)).toEqual([]);
  });
});

test('no Keep Safe venue is named, and the page says why', () => {
  expect(shownIn(venues())).toMatch(/could not confirm any Keep Safe venue in Colchester/i);
});

test('the page of Keep Safe venues lists none', () => {
  expect(venues().root.querySelectorAll('main li:has(> :is(h2, h3))').map(wordsOf)).toEqual([]);
});

test('the next Crucial Crew is not announced', () => {
  const page = pageAt(real, '/schools/crucial-crew/');
  expect(shownIn(page)).toContain('The next Crucial Crew has not been announced.');
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
