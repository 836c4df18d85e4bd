import { readFileSync } from 'node:fs';
import { type Page, expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { served } from '../support/served.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

async function downloaded(page: Page, name: string): Promise<{ file: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  const download = await waiting;
  return { file: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);

    test('a place is saved as a contact', async ({ page }) => {
      await page.goto(served(oldminster, '/places/oldminster-library/'));
      const { text } = await downloaded(page, 'Save as a contact');
      expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
      expect(text).toContain('FN:Oldminster Library\r\n');
    });

    test('a helpline is saved under a name that says nothing', async ({ page }) => {
      await page.goto(served(oldminster, '/help/lantern-helpline/'));
      await page.getByText('Save the number without the name').click();
      const { file, text } = await downloaded(page, 'Save the number as “Contact”');
      expect(file).toBe('contact.vcf');
      expect(text).toMatch(
        /^BEGIN:VCARD\r\nVERSION:3\.0\r\nFN:Contact\r\nN:Contact;;;;\r\nTEL;TYPE=voice:[\d ]+\r\nEND:VCARD\r\n$/,
      );
    });

    test('directions say where to, and leave without a referrer', async ({ page }) => {
      await page.goto(served(oldminster, '/places/oldminster-library/'));
      for (const name of ['Google Maps', 'Apple Maps', 'OpenStreetMap']) {
        const link = page.getByRole('link', { name });
        await expect(link).toHaveAttribute('rel', 'noreferrer');
        await expect(link).toHaveAttribute('href', /^https:.*(?:Market%20Square|54\.5)/);
      }
    });

    test('nobody is led to a place that is closed', async ({ page }) => {
      await page.goto(served(oldminster, '/places/old-town-hall/'));
      await expect(page.getByText('Do not go there.').first()).toBeVisible();
      await expect(page.getByRole('link', { name: 'Google Maps' })).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Save as a contact' })).toHaveCount(0);
    });
  });
}
