import { type Page, expect, test } from '@playwright/test';
import { isThorough } from '../support/built-site.ts';
import {
  addSource,
  choose,
  field,
  fill,
  openForm,
  propose,
  correct,
  unfold,
} from '../support/editing-by-form.ts';

/** A job of an officer: what is done, with two mistakes, and what the files contain then. */
interface Job {
  does: string;
  by: (page: Page) => Promise<void>;
  writes: RegExp;
}

const change = 'Change a number, hours, words or another fact';
const wordsOfPage = (page: Page) => field(page, 'Words of the page');

const jobs: Job[] = [
  {
    does: 'changes a phone number',
    by: async (page) => {
      await choose(page, change, 'Service', /Noise complaints/);
      const number = field(page, 'Number');
      await correct(number, '01632 960 18', /is not a number in use/, '01632 960 182');
      await correct(number, '0909 879 0000', /premium-rate/, '01632 960 181');
    },
    writes: /number: '01632 960 181'/,
  },
  {
    does: 'changes opening hours',
    by: async (page) => {
      await choose(page, change, 'Place', /Café Zoë/);
      await correct(
        field(page, 'Closes'),
        '08:00',
        /is not within 18 hours after "opens"/,
        '15:00',
      );
      await correct(field(page, 'Postcode'), 'ZZ99 7A', /is not a full postcode/, 'ZZ99 7AN');
    },
    writes: /closes: '15:00'/,
  },
  {
    does: 'writes down that facts were confirmed',
    by: async (page) => {
      await choose(page, 'Write down that facts were confirmed', 'Place', /Quayside/);
      await expect(page.getByText('Did you ask the owner about all of this')).toBeVisible();
      await fill(field(page, 'By whom'), 'Community safety team');
      await correct(field(page, 'On'), '2036-01-01', /is a day in the future/, '2026-11-20');
      await correct(
        field(page, 'By whom'),
        'Jane Smith',
        /name of a person/,
        'Community safety team',
      );
    },
    writes: /checked:\n {2}on: '?2026-11-20'?\n {2}by: Community safety team/,
  },
  {
    does: 'adds two meetings at once, in one hall on one day',
    by: async (page) => {
      await choose(page, 'Add one meeting or several');
      const [first, second] = [0, 1].map((at) =>
        page.locator('[data-part=records] > section').nth(at),
      );
      if (!first || !second) return;
      await fill(field(first, 'Summary'), 'Morning community meeting');
      await fill(field(first, 'Date'), '2027-03-01');
      await fill(field(first, 'Starts'), '10:00');
      await correct(field(first, 'Ends'), '09:00', /is not after "starts"/, '11:00');
      await fill(field(first, 'Place'), 'Market Hall');
      await fill(field(first, 'Status'), 'Confirmed');
      await first.getByRole('button', { name: 'Add to organisers' }).click();
      await fill(field(first, 'Organiser 1'), 'Oldshire Police');
      await addSource(first);
      await first.getByRole('button', { name: 'Add another like this' }).click();
      await fill(field(second, 'Date'), '2027-03-01');
      await fill(field(second, 'Starts'), '18:00');
      await fill(field(second, 'Ends'), '19:00');
      const summary = field(second, 'Summary');
      await correct(
        summary,
        'Morning community meeting',
        /another meeting on the same day/,
        'Evening community meeting',
      );
    },
    writes: /Morning community meeting[^]*Evening community meeting/,
  },
  {
    does: 'moves a meeting, and its number for calendars goes up by itself',
    by: async (page) => {
      await choose(page, 'Move or cancel a meeting', undefined, /North Moor/);
      await correct(field(page, 'Date'), '', /is missing/, '2026-12-15');
      await fill(field(page, 'Ends'), '21:00');
      await correct(field(page, 'Ends'), '18:00', /is not after "starts"/, '20:00');
    },
    writes: /date: 2026-12-15[^]*sequence: 1/,
  },
  {
    does: 'cancels a meeting',
    by: async (page) => {
      await choose(page, 'Move or cancel a meeting', undefined, /North Moor/);
      await fill(field(page, 'Status'), 'Cancelled');
      await unfold(page, /cancelled because/);
      const because = field(page, 'Cancelled because');
      await correct(
        because,
        'Ring 01632 960 100 to hear more.',
        /contains a phone number/,
        'The hall is flooded.',
      );
      await correct(
        because,
        'TBC',
        /.+/,
        'The hall is flooded. Come to the Market Hall on 22 December.',
      );
    },
    writes: /status: cancelled[^]*sequence: 1/,
  },
  {
    does: 'puts up a notice for some days',
    by: async (page) => {
      await choose(page, 'Put up a notice for some days');
      const title = field(page, 'Title');
      await correct(
        title,
        'The desk is shut. Ring 01632 960 100.',
        /contains a phone number/,
        'The desk is shut.',
      );
      await fill(field(page, 'From'), '2026-12-08');
      await correct(field(page, 'Until'), '2026-12-07', /is not after "from"/, '2026-12-09');
      await addSource(page);
    },
    writes: /until: '?2026-12-09'?/,
  },
  {
    does: 'adds a place',
    by: async (page) => {
      await choose(page, 'Add a place, a service or another record', 'Place');
      await correct(field(page, 'Name'), 'Market Hall', /is already taken/, 'Mill Lane Hall');
      await fill(field(page, 'Town'), 'Oldminster');
      await fill(field(page, 'Is'), 'Open');
      await addSource(page);
      await unfold(page, /^More: .*postcode/);
      await correct(
        field(page, 'Phone'),
        '01632-960-181',
        /digits and single spaces only/,
        '01632 960 181',
      );
    },
    writes: /name: Mill Lane Hall[^]*phone: 01632 960 181|phone: '01632 960 181'/,
  },
  {
    does: 'closes a place',
    by: async (page) => {
      await choose(page, change, 'Place', /Café Zoë/);
      const state = page.getByRole('group', { name: 'State' });
      await unfold(state, /^More: .*since/);
      await fill(field(state, 'Since'), '2026-11-01');
      await fill(field(state, 'Is'), 'Closed');
      await correct(field(state, 'Since'), '', /A closed place says since when/, '2026-11-02');
      await correct(
        field(state, 'Note'),
        '**Closed** for repairs.',
        /asterisks/,
        'Closed for repairs.',
      );
    },
    writes: /is: closed\n {2}since: '?2026-11-02'?\n {2}note: Closed for repairs\./,
  },
  {
    does: 'changes the words of a page',
    by: async (page) => {
      await choose(page, change, 'Advice guide', /Fire safety/);
      const words = await wordsOfPage(page).inputValue();
      const first = `${words}\n\nIn a fire ring 998.`;
      const then = `${words}\n\nIn a fire ring 999.`;
      await correct(wordsOfPage(page), first, /a number that no service here has/, then);
      const link = `${then} See [places](/place/).`;
      await correct(
        wordsOfPage(page),
        link,
        /a page that does not exist/,
        link.replace('/place/', '/places/'),
      );
    },
    writes: /In a fire ring 999\. See \[places\]\(\/places\/\)/,
  },
  {
    does: 'begins a new plan year',
    by: async (page) => {
      await choose(page, 'Add a place, a service or another record', 'Plan year');
      await fill(field(page, 'Title'), 'Annual Partnership Plan 2027-28');
      await fill(field(page, 'Starts'), '2027-04-01');
      await correct(field(page, 'Ends'), '2027-03-31', /is not after "starts"/, '2028-03-31');
      const summary = field(page, 'Summary');
      await correct(summary, 'TODO', /.+/, 'The year’s work is on safe ways home.');
      await addSource(page);
    },
    writes: /starts: '?2027-04-01'?/,
  },
  {
    does: 'corrects a fact, and tells readers',
    by: async (page) => {
      await choose(page, 'Add a place, a service or another record', 'Correction');
      await fill(field(page, 'Title'), 'New hours at the Market Hall');
      await correct(field(page, 'On'), '', /is missing/, '2026-11-22');
      await fill(field(page, 'Kind'), 'Corrected');
      await fill(field(page, 'Says'), 'The hall now closes at 5pm.');
      await addSource(page);
      await unfold(page, /^More: .*page/);
      await correct(
        field(page, 'Page'),
        '/place/market-hall/',
        /a page that does not exist/,
        '/places/market-hall/',
      );
    },
    writes: /page: \/places\/market-hall\//,
  },
];

test.setTimeout(120_000);

/** The jobs that use different parts of the form; thorough runs play all twelve. */
const usual = /^(?:changes a phone|adds two|cancels|adds a place|changes the words)/;

for (const { does, by, writes } of jobs.filter(({ does }) => isThorough || usual.test(does))) {
  test(`an officer ${does}: two mistakes are corrected at their fields, and the check finds no other`, async ({
    page,
  }) => {
    await openForm(page);
    await by(page);
    const { files, review } = await propose(page);
    expect([...files.values()].join('\n')).toMatch(writes);
    expect(review).toContain('What readers will see change');
  });
}
