import { expect, test } from '@playwright/test';
import { oldminster, real } from '../support/built-site.ts';
import { served } from '../support/served.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

/** The morning of the day that the sites are built for, and days after it. */
const onTheDay = '2026-11-22T09:00:00Z';
const theDayAfter = '2026-11-23T09:00:00Z';

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);
    test.beforeEach(({ page }) => page.clock.setFixedTime(onTheDay));

    test('a resident finds when and where the next meeting is', async ({ page }) => {
      await page.goto(served(oldminster, '/'));
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Meetings' })
        .click();
      await page.getByRole('link', { name: 'Sunday drop-in, Market Square' }).first().click();
      await expect(page.getByRole('main')).toContainText('Sunday 22 November 2026, 2pm to 3.30pm');
      await expect(page.getByRole('main').getByRole('link', { name: 'Market Hall' })).toBeVisible();
    });

    test('a resident reads that a meeting is cancelled before setting out', async ({ page }) => {
      await page.goto(served(oldminster, '/'));
      await page.getByRole('link', { name: 'All meetings' }).click();
      await page.getByRole('link', { name: 'Local community meeting, the quay' }).click();
      await expect(page.getByText('This meeting is cancelled.')).toBeVisible();
    });

    test('a resident of Colchester reads that no meeting is announced', async ({ page }) => {
      await page.goto(served(real, '/'));
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Meetings' })
        .click();
      const ahead = page.getByRole('region', { name: 'Meetings ahead' });
      await expect(ahead).toContainText('No meeting has been announced.');
    });
  });
}

test('a meeting that has passed since the site was built is shown as over', async ({ page }) => {
  await page.clock.setFixedTime(theDayAfter);
  await page.goto(served(oldminster, '/meetings/2026-11-22-market-hall/'));
  await expect(page.getByText('This meeting is over.')).toBeVisible();
});

test('a meeting later on the same day is not shown as over', async ({ page }) => {
  await page.clock.setFixedTime(onTheDay);
  await page.goto(served(oldminster, '/meetings/2026-11-22-market-hall/'));
  await expect(page.getByText('This meeting is over.')).toBeHidden();
});
