import { expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { served } from '../support/served.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

const signed = { name: 'Signed 999', call: 'Call 999 in sign language' };
const video = 'https://signed999.example';
const text = 'Text 999';

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);

    test('a deaf caller in danger finds the call in sign language', async ({ page }) => {
      await page.goto(served(oldminster, '/report/hate-crime/'));
      const inBox = page.getByRole('link', { name: `Deaf? ${signed.name}` });
      await expect(inBox).toHaveAttribute('href', video);
      await page.getByRole('link', { name: 'Can’t speak?' }).click();
      const ways = page.getByRole('main');
      await expect(
        ways.getByRole('heading', { name: 'If you are deaf or find speech hard' }),
      ).toBeVisible();
      await ways.getByRole('link', { name: signed.name }).click();
      await expect(page.getByRole('heading', { name: signed.name, level: 1 })).toBeVisible();
      await expect(page.getByRole('link', { name: signed.call })).toHaveAttribute('href', video);
    });

    test('a deaf caller learns to register before texting 999', async ({ page }) => {
      await page.goto(served(oldminster, '/'));
      await page
        .getByRole('complementary', { name: 'In danger now' })
        .getByRole('link', { name: /speak|deaf|text/i })
        .first()
        .click();
      await expect(page.getByRole('heading', { name: 'Send a text message' })).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: text, exact: true }).click();
      await expect(page.getByRole('heading', { name: text, level: 1 })).toBeVisible();
      await expect(page.getByText('Text the word ‘register’ to 999.')).toBeVisible();
    });
  });
}
