import { type Page, expect, test } from '@playwright/test';
import { isThorough, oldminster } from '../support/built-site.ts';
import { followMenu } from '../support/menu.ts';
import { served } from '../support/served.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

/** The morning of the day that the sites are built for. */
const onTheDay = '2026-11-22T09:00:00Z';

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);
    test.beforeEach(({ page }) => page.clock.setFixedTime(onTheDay));

    test('a resident finds when and where the next meeting is', async ({ page }) => {
      await page.goto(served(oldminster, '/'));
      await followMenu(page, 'Meetings');
      const next = page.getByRole('region', { name: 'Next meeting' });
      await expect(next).toContainText('Sunday 22 November 2026, 2pm to 3.30pm');
      await next.getByRole('link', { name: 'Sunday drop-in, Market Square' }).click();
      await expect(page.getByRole('main')).toContainText('Sunday 22 November 2026, 2pm to 3.30pm');
      await expect(page.getByRole('main').getByRole('link', { name: 'Market Hall' })).toBeVisible();
    });

    test('a resident reads that a meeting is cancelled before setting out', async ({ page }) => {
      await page.goto(served(oldminster, '/'));
      await page.getByRole('link', { name: 'All meetings' }).click();
      await page.getByRole('link', { name: 'Local community meeting, the quay' }).click();
      await expect(page.getByText('This meeting is cancelled.')).toBeVisible();
    });

    test('a resident finds how to have the meetings in a calendar, and whom that tells', async ({
      page,
    }) => {
      await page.goto(served(oldminster, '/meetings/'));
      const how = page.getByRole('region', { name: 'Put the dates in your calendar' });
      await expect(how.getByRole('link', { name: 'Subscribe to the meetings' })).toBeVisible();
      await expect(how).toContainText('The company that keeps your calendar can see');
      await how.getByText('If nothing happens').click();
      await expect(how.getByRole('code')).toHaveText(/^https:.*\/meetings\/calendar\.ics$/);
    });
  });
}

/** What the page calls the next meeting; nothing where it says that there is none. */
async function nextOn(page: Page, address: string): Promise<string> {
  await page.goto(served(oldminster, address));
  const next = page.getByRole('region', { name: 'Next meeting' });
  if ((await next.count()) > 0) return next.innerText();
  await expect(page.getByText('No meeting has been announced.')).toBeVisible();
  return '';
}

test.describe('on a site that was built days ago', () => {
  const times: [when: string, instant: string, next: RegExp][] = [
    ['on the morning of a meeting', '2026-11-22T09:00:00Z', /: today[\s\S]*Sunday 22 November/],
    ['a minute before it begins', '2026-11-22T13:59:00Z', /: today[\s\S]*Sunday 22 November/],
    ['while it is on', '2026-11-22T14:00:00Z', /: on now[\s\S]*Sunday 22 November/],
    ['a minute before it ends', '2026-11-22T15:29:00Z', /: on now[\s\S]*Sunday 22 November/],
    ['the afternoon after it ended', '2026-11-22T15:30:00Z', /^(?!.*today)[\s\S]*8 December/],
    ['the day after', '2026-11-23T09:00:00Z', /Tuesday 8 December/],
    ['on the day of a cancelled one', '2026-12-02T09:00:00Z', /Tuesday 8 December/],
    [
      'before midnight, the day of a meeting not begun',
      '2026-12-07T23:59:00Z',
      /(?<!: today\s*)Tue/,
    ],
    ['at midnight', '2026-12-08T00:00:00Z', /: today[\s\S]*Tuesday 8 December/],
    ['weeks later', '2026-12-24T12:00:00Z', /not certain yet[\s\S]*19 January/],
    ['the night before the clocks go forward', '2027-03-27T23:59:00Z', /28 March 2027, 10am/],
    ['when the clocks have gone forward', '2027-03-28T01:00:00Z', /: today[\s\S]*28 March/],
    ['before it ends by the new time', '2027-03-28T09:59:00Z', /: on now[\s\S]*28 March/],
    ['after it ends by the new time', '2027-03-28T10:00:00Z', /31 October 2027/],
    ['before midnight in summer', '2027-10-30T22:59:00Z', /^(?![\s\S]*today)[\s\S]*31 October/],
    ['at midnight in summer', '2027-10-30T23:00:00Z', /: today[\s\S]*31 October/],
    ['before it ends by the old time', '2027-10-31T10:59:00Z', /: on now[\s\S]*31 October/],
    ['after the last meeting', '2027-10-31T11:00:00Z', /^$/],
    ['years later', '2030-01-01T12:00:00Z', /^$/],
  ];

  for (const timezoneId of ['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles']) {
    test.describe(`for a phone set to ${timezoneId}`, () => {
      test.use({ timezoneId });

      test('the next meeting is one that goes ahead, at every hour', async ({ page }) => {
        for (const [at, [when, instant, next]] of times.entries()) {
          if (!isThorough && timezoneId !== 'Europe/London' && at % 3 > 0) continue;
          await page.clock.setFixedTime(instant);
          // The same element stands on both pages: they are looked at in turn.
          const both = ['/', '/meetings/'];
          for (const address of isThorough ? both : both.slice(at % 2, (at % 2) + 1)) {
            expect(await nextOn(page, address), `${when}, on ${address}`).toMatch(next);
          }
        }
      });
    });
  }

  test('meetings that have passed are marked in the list, others are not', async ({ page }) => {
    await page.clock.setFixedTime('2026-12-08T20:00:00Z');
    await page.goto(served(oldminster, '/meetings/'));
    const over = page
      .getByRole('listitem')
      .filter({ hasText: 'Local community meeting, North Moor' });
    await expect(over.getByText('This meeting is over.')).toBeVisible();
    const ahead = page.getByRole('listitem').filter({ hasText: 'Coffee with your local officers' });
    await expect(ahead.getByText('This meeting is over.')).toBeHidden();
  });

  test('a cancelled meeting that has passed was cancelled, and is not over', async ({ page }) => {
    await page.clock.setFixedTime('2026-12-03T09:00:00Z');
    await page.goto(served(oldminster, '/meetings/2026-12-02-quayside-community-centre/'));
    await expect(page.getByText('This meeting was cancelled.')).toBeVisible();
    await expect(page.getByText('This meeting is over.')).toHaveCount(0);
  });

  test('the page of a meeting that has passed says so, and offers no calendar', async ({
    page,
  }) => {
    await page.clock.setFixedTime('2026-11-23T09:00:00Z');
    await page.goto(served(oldminster, '/meetings/2026-11-22-market-hall/'));
    await expect(page.getByText('This meeting is over.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Add to your calendar' })).toBeHidden();
  });

  test('the page of a meeting later that day does not', async ({ page }) => {
    await page.clock.setFixedTime(onTheDay);
    await page.goto(served(oldminster, '/meetings/2026-11-22-market-hall/'));
    await expect(page.getByText('This meeting is over.')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Add to your calendar' })).toBeVisible();
  });
});

test('a page that stays open moves on when the meeting ends', async ({ page }) => {
  await page.clock.install({ time: '2026-11-22T15:29:30Z' });
  await page.goto(served(oldminster, '/'));
  const next = page.getByRole('region', { name: 'Next meeting' });
  await expect(next).toContainText('Sunday 22 November 2026');
  await page.clock.runFor('01:00');
  await expect(next).toContainText('Tuesday 8 December 2026');
});

test('without JavaScript the next meeting of the build stands with its date', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(served(oldminster, '/'));
  const next = page.getByRole('region', { name: 'Next meeting' });
  await expect(next).toContainText('Sunday 22 November 2026, 2pm to 3.30pm');
  expect(await next.innerText()).not.toContain('today');
});

test('the address of the calendar is copied with one press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(served(oldminster, '/meetings/'));
  await page.getByText('If nothing happens').click();
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('https://www.safer-oldminster.example/meetings/calendar.ics');
});
