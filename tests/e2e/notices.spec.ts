import { expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { served } from '../support/served.ts';

const contact = served(oldminster, '/contact/');
const notice = 'The front desk is closed.';

test('a notice stands above its page in its time, and above no other', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-30T16:59:00Z');
  await page.goto(contact);
  await expect(page.getByText(notice)).toBeVisible();
  await page.goto(served(oldminster, '/meetings/'));
  await expect(page.getByText(notice)).toHaveCount(0);
});

test('after its last minute it is gone, although the page was built before', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-30T17:00:00Z');
  await page.goto(contact);
  await expect(page.getByText(notice)).toBeHidden();
});

test('words that are true until a day hide themselves after it', async ({ page }) => {
  const words = 'The office in Quay Street is being rebuilt.';
  await page.clock.setFixedTime('2099-12-31T12:00:00Z');
  await page.goto(served(oldminster, '/help/noise-nuisance/'));
  await expect(page.getByText(words)).toBeVisible();
  await page.clock.setFixedTime('2100-01-01T00:00:00Z');
  await page.reload();
  await expect(page.getByText(words)).toBeHidden();
});
