import { expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { served } from '../support/served.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);

    test('where there is a mailbox, a letter begins that names the page', async ({ page }) => {
      await page.goto(served(oldminster, '/places/cafe-zoe/'));
      for (const part of ['main', 'contentinfo'] as const) {
        const link = page.getByRole(part).getByRole('link', { name: 'Tell us this is wrong' });
        const letter = new URL((await link.getAttribute('href')) ?? '');
        expect(letter.protocol).toBe('mailto:');
        expect(letter.searchParams.get('body')).toBe(
          'Café Zoë\r\nhttps://www.safer-oldminster.example/places/cafe-zoe/\r\n\r\n',
        );
      }
    });
  });
}
