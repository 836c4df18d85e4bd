import { type Locator, type Page, expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { type Destination, startDestination } from '../support/destination.ts';
import { type HostOfItsOwn, startHost } from '../support/host-of-its-own.ts';

// A host that sends no headers of ours (GitHub Pages) lets a browser keep pages whole for Back.
// `npm run test:browsers` runs this file in Firefox and in a Chromium that keeps pages; Chromium's
// headless shell keeps none.

const control = (page: Page): Locator =>
  page.getByRole('link', { name: 'Emergency: Leave this site' });

const exits: [string, (page: Page) => Promise<void>][] = [
  ['a click', (page) => control(page).click()],
  ['a click with Ctrl', (page) => control(page).click({ modifiers: ['ControlOrMeta'] })],
  ['the middle button', (page) => control(page).click({ button: 'middle' })],
  ['Enter', (page) => control(page).press('Enter')],
  ['the link beside the skip link', (page) => enterOn(page, 'nav a[data-leave]')],
  [
    'Shift three times',
    async (page) => {
      await page.waitForFunction(() => customElements.get('leave-this-site') !== undefined);
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    },
  ],
];

async function enterOn(page: Page, selector: string) {
  await page.locator(selector).focus();
  await page.keyboard.press('Enter');
}

let destination: Destination;
let host: HostOfItsOwn;

test.beforeEach(async () => {
  destination = await startDestination();
});
test.afterEach(() => {
  host.close();
  destination.close();
});

/** Comes from elsewhere, reads three sensitive pages, goes back to the second and leaves from it. */
async function readAndLeave(page: Page, leave: (page: Page) => Promise<void>) {
  await page.goto(destination.before);
  await page.goto(host.address);
  await page.getByRole('link', { name: 'Report something' }).click();
  await expect(page).toHaveURL(`${host.address}report/`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Keep your visit' }).click();
  await expect(page).toHaveURL(`${host.address}keep-your-visit-private/`);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(`${host.address}report/`);
  await expect(page.getByRole('main')).toBeVisible();
  await thenShows('/weather', () => leave(page));
}

/** Does something in the browser and waits for the page of the destination that comes into view. */
async function thenShows(path: string, act: () => Promise<unknown>) {
  const before = destination.shown.length;
  await act();
  await expect.poll(() => destination.shown.slice(before)).toEqual([path]);
}

/**
 * As Back (-1) and Forward (1) do. The destination can know that it is shown before the test's
 * connection to the browser does, which then asks the page before: so it asks until it is answered.
 */
const go = (page: Page, by: number) => () =>
  expect(() => page.evaluate((steps) => void setTimeout(() => history.go(steps), 50), by)).toPass();

for (const headers of [true, false]) {
  for (const [exit, leave] of exits) {
    test(`after leaving with ${exit}, ${headers ? 'with' : 'without'} our headers, no way through the history shows a page`, async ({
      page,
      context,
    }) => {
      host = await startHost(oldminster, destination.address, { headers });
      await readAndLeave(page, leave);
      expect(context.pages()).toHaveLength(1);
      await thenShows('/weather', go(page, 1));
      await thenShows('/weather', go(page, -1));
      await thenShows('/weather', go(page, -1));
      await thenShows('/weather', () => page.reload());
      await thenShows('/before', go(page, -1));
      await thenShows('/weather', go(page, 1));
      // The browser may still be on its way to the page before, and then refuses the address.
      await expect(() => page.goto(`${host.address}report/`)).toPass();
      await expect(page.getByRole('main'), 'a typed address').toBeVisible();
    });
  }

  test(`a reader can leave before any script has arrived, ${headers ? 'with' : 'without'} our headers`, async ({
    page,
  }) => {
    host = await startHost(oldminster, destination.address, { headers, scripts: 'late' });
    await page.goto(destination.before);
    await page.goto(host.address, { waitUntil: 'commit' });
    await page.goto(`${host.address}report/`, { waitUntil: 'commit' });
    await thenShows('/weather', () => control(page).click());
    await thenShows('/weather', go(page, -1));
  });
}
