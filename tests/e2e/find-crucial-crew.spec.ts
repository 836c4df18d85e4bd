import { type Page, expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { followMenu } from '../support/menu.ts';
import { sheetsOf } from '../support/sheets-of-paper.ts';
import { served } from '../support/served.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

/** The day that the sites are built for. */
const onTheDay = '2026-11-22T09:00:00Z';

/** From home, as a teacher goes. */
async function goToCrucialCrew(page: Page): Promise<void> {
  await page.goto(served(oldminster, '/'));
  await followMenu(page, 'Schools');
  await page.getByRole('main').getByRole('link', { name: 'Crucial Crew' }).first().click();
}

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);
    test.beforeEach(({ page }) => page.clock.setFixedTime(onTheDay));

    test('a teacher finds which days of Crucial Crew have places left', async ({ page }) => {
      await goToCrucialCrew(page);
      const row = (day: string) => page.getByRole('row').filter({ hasText: day });
      await expect(row('Tuesday 9 March 2027').getByText('Places left')).toBeVisible();
      await expect(row('Wednesday 10 March 2027').getByText('Full')).toBeVisible();
    });

    test('a teacher finds when and how to book', async ({ page }) => {
      await page.goto(served(oldminster, '/'));
      const crew = page.getByRole('region', { name: 'Crucial Crew' });
      await crew.getByRole('link', { name: 'For schools' }).click();
      const booking = page.getByRole('region', { name: 'How to book' });
      await expect(booking.getByText('Booking opens on Monday 11 January 2027.')).toBeVisible();
      await expect(booking.getByText('Book by Friday 12 February 2027.')).toBeVisible();
      await expect(booking.getByRole('link', { name: '01632 960 220' })).toBeVisible();
    });

    test('a teacher finds all that a class needs on one page', async ({ page }) => {
      await goToCrucialCrew(page);
      const main = page.getByRole('main');
      for (const name of ['Where', 'Arriving', 'Lunch', 'Access', 'Quiet space', 'Cost']) {
        await expect(main.getByText(name, { exact: true })).toBeVisible();
      }
      await expect(main).toContainText('At the water’s edge');
      await expect(main.getByRole('heading', { name: 'If a pupil tells you' })).toBeVisible();
    });

    test('a teacher goes to the risk assessment and to the letter', async ({ page }) => {
      await goToCrucialCrew(page);
      await page.getByRole('link', { name: 'risk assessment' }).click();
      await expect(
        page.getByRole('heading', { name: 'Coaches turning in the yard' }),
      ).toBeVisible();
      await page.goBack();
      await page.getByRole('link', { name: 'letter to parents' }).click();
      await expect(page.getByText('Dear parent or carer,')).toBeVisible();
    });

    test('a teacher finds a programme by age, who runs it, and whether it is known to run', async ({
      page,
    }) => {
      await page.goto(served(oldminster, '/schools/'));
      await page.getByRole('link', { name: 'School staff (1)' }).click();
      const staff = page.getByRole('region', { name: 'School staff' });
      await expect(staff).toContainText('Run by Oldshire Police, Oldshire County Council');
      await expect(staff).toContainText('Known to run now');
      await staff.getByRole('link', { name: 'Spotting the Signs' }).click();
      await expect(page.getByRole('main')).toContainText('Teachers and other school staff');
    });

    test('a teacher finds a programme by its subject', async ({ page }) => {
      await page.goto(served(oldminster, '/schools/'));
      const subjects = page.getByRole('region', { name: 'By subject' });
      const fire = subjects.getByRole('listitem').filter({ hasText: 'Fire' }).first();
      await fire.getByRole('link', { name: 'Fire Station Visit' }).click();
      await expect(page.getByRole('main')).toContainText('Known to run now');
    });
  });
}

test.describe('on a site that was built before', () => {
  const states: [when: string, instant: string, shown: string, hidden: string][] = [
    ['before it opens', '2027-01-10T23:59:00Z', 'Booking opens on', 'Booking is open.'],
    ['when it opens', '2027-01-11T00:00:00Z', 'Booking is open.', 'Booking opens on'],
    ['on its last evening', '2027-02-12T23:59:00Z', 'Booking is open.', 'Booking closed on'],
    ['when it has closed', '2027-02-13T00:00:00Z', 'Booking closed on', 'Book by'],
  ];

  for (const [when, instant, shown, hidden] of states) {
    test(`booking says how it stands ${when}`, async ({ page }) => {
      await page.clock.setFixedTime(instant);
      await page.goto(served(oldminster, '/schools/crucial-crew/'));
      const booking = page.getByRole('region', { name: 'How to book' });
      await expect(booking.getByText(shown)).toBeVisible();
      await expect(booking.getByText(hidden)).toBeHidden();
      const isOpen = shown === 'Booking is open.';
      await expect(booking.getByRole('link', { name: 'Book online' })).toHaveCount(isOpen ? 1 : 0);
    });
  }

  test('a day that has passed is over, and has no places left', async ({ page }) => {
    await page.clock.setFixedTime('2027-03-09T12:00:00Z');
    await page.goto(served(oldminster, '/schools/crucial-crew/'));
    const row = page.getByRole('row').filter({ hasText: 'Tuesday 9 March 2027' });
    await expect(row.getByText('Over')).toBeVisible();
    await expect(row.getByText('Places left')).toBeHidden();
  });

  test('an edition whose last day has passed is over', async ({ page }) => {
    await page.clock.setFixedTime('2027-03-11T15:00:00Z');
    await page.goto(served(oldminster, '/schools/crucial-crew/'));
    await expect(page.getByText('This edition is over.')).toBeVisible();
  });
});

test.describe('on paper', () => {
  const pack = '/schools/crucial-crew/2027';

  test('the risk assessment is one sheet of A4, without what only a screen needs', async ({
    page,
  }) => {
    await page.goto(served(oldminster, `${pack}/risk-assessment/`));
    expect(await sheetsOf(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByText('Food that a pupil must not eat')).toBeVisible();
    await expect(page.getByText(`https://www.safer-oldminster.example${pack}`)).toBeVisible();
  });

  test('the letter is one sheet of A4 with the letter and nothing else', async ({ page }) => {
    await page.goto(served(oldminster, `${pack}/letter/`));
    expect(await sheetsOf(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const printed = (await page.locator('body').innerText()).trim();
    expect(printed).toMatch(/^Dear parent or carer,/);
    expect(printed).toMatch(/\[name, and name of the school\]$/);
  });

  test('the words of the letter are copied with one press', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(served(oldminster, `${pack}/letter/`));
    await page.getByRole('button', { name: 'Copy the letter' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Dear parent or carer,\n\nOn [day of your session]');
  });
});
