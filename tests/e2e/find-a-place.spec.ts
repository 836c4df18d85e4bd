import { type Page, type Request, expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { served } from '../support/served.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

const places = served(oldminster, '/places/');
const status = (page: Page) => page.locator('place-finder').getByRole('status');
const names = (page: Page) => page.locator('[data-place] h2 a');

const rings = (page: Page) => page.locator('place-finder').getByRole('link', { name: 'call 999' });

/** Types a postcode, as a person does, and asks. */
async function ask(page: Page, postcode: string) {
  await page.getByRole('textbox', { name: 'Your postcode' }).fill(postcode);
  await page.getByRole('button', { name: 'Nearest first' }).click();
}

test.describe('with a postcode', () => {
  test.beforeEach(({ page }) => page.goto(places));

  test('the nearest place comes first', async ({ page }) => {
    await ask(page, 'ZZ99 3');
    await expect(names(page).first()).toHaveText('Oldminster Fire Station');
  });

  test('the three nearest are announced, in a straight line', async ({ page }) => {
    await ask(page, 'ZZ99 3');
    await expect(status(page)).toHaveText(
      /^Nearest to ZZ99 3, in a straight line: Oldminster Fire Station, .+; .+, .+; .+, .+\./,
    );
  });

  test('only confirmed places have a distance', async ({ page }) => {
    await ask(page, 'ZZ99 1AD');
    await expect(status(page)).toContainText('Nearest to ZZ99 1');
    const cards = page.locator('[data-place]');
    const sure = cards.filter({ has: page.locator('[data-distance]:not([hidden])') });
    await expect(sure.filter({ hasText: 'Harbour Leisure Centre' })).toHaveCount(0);
    await expect(sure.filter({ hasText: 'Market Hall' })).toHaveCount(0);
    await expect(sure.filter({ hasText: 'Old Town Hall' })).toHaveCount(0);
    await expect(sure.filter({ hasText: 'Oldminster Library' })).toHaveCount(1);
    expect(await sure.count()).toBe(await page.locator('[data-latitude]').count());
  });

  test('another postcode sorts them anew', async ({ page }) => {
    await ask(page, 'ZZ99 3');
    await expect(names(page).first()).toHaveText('Oldminster Fire Station');
    await ask(page, 'ZZ99 1');
    await expect(names(page).first()).toHaveText('Oldminster Library');
  });

  test('a postcode is understood however it is typed, its first part alone too', async ({
    page,
  }) => {
    for (const typed of ['zz991ad', 'zz99 1', 'ZZ991', ' zz99  1AD ', 'zz99']) {
      await ask(page, typed);
      const read = typed === 'zz99' ? 'ZZ99' : 'ZZ99 1';
      await expect(status(page)).toContainText(`Nearest to ${read}, in a straight line`);
    }
  });

  for (const { typed, says } of [
    { typed: 'ZZ99 8AA', says: 'We do not know ZZ99 8AA.' },
    { typed: 'QQ1 1AA', says: 'QQ1 is not a postcode of this area.' },
  ]) {
    test(`${typed}, which is not in the list, is answered with what always works`, async ({
      page,
    }) => {
      await ask(page, typed);
      await expect(status(page)).toContainText(says);
      const finder = page.locator('place-finder');
      await expect(rings(page)).toBeVisible();
      await expect(finder.getByRole('link', { name: 'call 101' })).toBeVisible();
      await expect(finder.getByRole('link', { name: 'report online' })).toBeVisible();
    });
  }

  test('what is no postcode is asked for again', async ({ page }) => {
    for (const typed of ['', 'Z', 'hello']) {
      await ask(page, 'ZZ99 1');
      await expect(status(page)).toContainText('Nearest to ZZ99 1');
      await ask(page, typed);
      await expect(status(page)).toContainText('Type a postcode, or its first part');
    }
  });
});

test.describe('when something fails', () => {
  test('without the table of postcodes the list stays, and that is said', async ({ page }) => {
    await page.route('**/postcodes.json', (route) => route.abort());
    await page.goto(places);
    const before = await names(page).allTextContents();
    await ask(page, 'ZZ99 1AD');
    await expect(status(page)).toContainText('The list of postcodes could not be loaded.');
    expect(await names(page).allTextContents()).toEqual(before);
    await expect(rings(page)).toBeVisible();
  });

  test('once the table is there again, a second try works', async ({ page }) => {
    await page.route('**/postcodes.json', (route) => route.abort());
    await page.goto(places);
    await ask(page, 'ZZ99 1AD');
    await expect(status(page)).toContainText('could not be loaded');
    await page.unroute('**/postcodes.json');
    await ask(page, 'ZZ99 1AD');
    await expect(status(page)).toContainText('Nearest to ZZ99 1');
    await expect(rings(page)).toBeHidden();
  });

  test('a table that is not one is a table that is missing', async ({ page }) => {
    await page.route('**/postcodes.json', (route) => route.fulfill({ body: '<html>Log in' }));
    await page.goto(places);
    await ask(page, 'ZZ99 1AD');
    await expect(status(page)).toContainText('could not be loaded');
  });

  test('with the network lost after loading, the places are still there', async ({
    page,
    context,
  }) => {
    await page.goto(places);
    await context.setOffline(true);
    await ask(page, 'ZZ99 1AD');
    await expect(status(page)).toContainText('could not be loaded');
    await expect(page.getByRole('link', { name: 'Oldminster Library' }).first()).toBeVisible();
  });

  test('with the location refused, a postcode is asked for', async ({ page, context }) => {
    await context.clearPermissions();
    await page.goto(places);
    await page.getByRole('button', { name: 'Use my location' }).click();
    await expect(status(page)).toHaveText(
      'Your device did not say where it is. A postcode works too.',
    );
  });

  test('with storage disabled, everything works', async ({ page }) => {
    const faults: Error[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Storage is disabled.', 'SecurityError');
          },
        });
      }
    });
    await page.goto(places);
    await ask(page, 'ZZ99 1AD');
    await expect(status(page)).toContainText('Nearest to ZZ99 1');
    expect(faults).toEqual([]);
  });
});

test.describe('what is open now', () => {
  const library = (page: Page) =>
    page.locator('[data-place]').filter({ hasText: 'Oldminster Library' }).locator('[data-open]');

  test('is said of a place by the clock of the reader', async ({ page }) => {
    for (const [when, says] of [
      ['2026-11-25T10:00:00Z', 'Open now, until 5.30pm'],
      ['2026-11-25T08:59:00Z', 'Closed now, opens at 9am'],
      ['2026-11-29T10:00:00Z', 'Closed today'],
      ['2026-12-25T10:00:00Z', 'Closed today'],
      ['2027-06-02T08:15:00Z', 'Open now, until 5.30pm'],
    ] as const) {
      await page.clock.setFixedTime(new Date(when));
      await page.goto(places);
      await expect(library(page), when).toHaveText(says);
    }
  });

  for (const when of ['1999-01-01T12:00:00Z', '2099-06-03T12:00:00Z']) {
    test(`with the clock wrong, at ${when}, nothing is said, and the hours stay`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date(when));
      await page.goto(places);
      await expect(page.getByRole('textbox', { name: 'Your postcode' })).toBeVisible();
      await expect(page.locator('[data-open]:not([hidden])')).toHaveCount(0);
      await page.getByRole('link', { name: 'Oldminster Library' }).first().click();
      await expect(page.getByRole('main')).toContainText('9am to 5.30pm');
    });
  }

  test('a place that is not confirmed is never called open', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-24T10:00:00Z'));
    await page.goto(places);
    await expect(library(page)).toBeVisible();
    const open = page.locator('[data-open]:not([hidden])');
    const college = page.locator('[data-place]').filter({ hasText: 'Oldminster College' });
    await expect(college.locator(open)).toHaveCount(0);
  });
});

test.describe('where the device is', () => {
  test.use({ geolocation: { latitude: 54.4901, longitude: 2.9851 }, permissions: ['geolocation'] });
  test.beforeEach(({ page }) => page.goto(places));

  test('a second button sorts by it, on the device', async ({ page }) => {
    const requests: string[] = [];
    // The browser asks for the icon when it likes.
    page.on('request', (request) => {
      if (!request.url().endsWith('favicon.svg')) requests.push(request.url());
    });
    await page.getByRole('button', { name: 'Use my location' }).click();
    await expect(status(page)).toContainText('Nearest to where you are');
    await expect(names(page).first()).toHaveText('Oldminster Fire Station');
    expect(requests).toEqual([]);
  });
});

test.describe('far away', () => {
  test.use({ geolocation: { latitude: 50, longitude: -5 }, permissions: ['geolocation'] });
  test.beforeEach(({ page }) => page.goto(places));

  test('nothing is called near, and what always works is said', async ({ page }) => {
    await page.getByRole('button', { name: 'Use my location' }).click();
    await expect(status(page)).toHaveText(
      'Nothing confirmed is near where you are. What always works:',
    );
    await expect(rings(page)).toBeVisible();
  });
});

test.describe('what is typed', () => {
  const typed = 'ZZ99 3XQ';
  const spellings = /zz99[\s+%20]*3xq/i;
  let requests: Request[] = [];
  let logged: string[] = [];

  test.beforeEach(async ({ page }) => {
    requests = [];
    logged = [];
    page.on('request', (request) => requests.push(request));
    page.on('console', (message) => logged.push(message.text()));
    await page.goto(places);
    await ask(page, typed);
    await expect(status(page)).toContainText('Nearest to ZZ99 3');
  });

  test('is in no request, in no log, and asked of no other host', async ({ page }) => {
    await ask(page, typed);
    const sent = requests.map((request) => decodeURIComponent(request.url()));
    const bodies = requests.map((request) => request.postData() ?? '');
    expect([...sent, ...bodies, ...logged].filter((text) => spellings.test(text))).toEqual([]);
    expect(sent.filter((url) => !url.startsWith(served(oldminster, '/')))).toEqual([]);
    // The table is asked for once, and whole.
    expect(sent.filter((url) => url.includes('postcodes.json'))).toEqual([
      served(oldminster, '/places/postcodes.json'),
    ]);
  });

  test('is not in the address, the name of the tab, the history or any store', async ({
    page,
    context,
  }) => {
    await expect(page).toHaveURL(places);
    await expect(page).not.toHaveTitle(/ZZ99/);
    expect(await page.evaluate(() => history.state as unknown)).toBeNull();
    const before = await page.evaluate(() => history.length);
    await ask(page, 'ZZ99 1');
    await expect(status(page)).toContainText('Nearest to ZZ99 1');
    expect(await page.evaluate(() => history.length)).toBe(before);
    const stored = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }));
    expect(stored).toEqual({ local: [], session: [], databases: [], caches: [] });
    expect(await context.cookies()).toEqual([]);
    const field = page.getByRole('textbox', { name: 'Your postcode' });
    expect(await field.getAttribute('name'), 'the name of the field').toBeNull();
    expect(await page.locator('place-finder form').getAttribute('action')).toBeNull();
  });

  test('is gone after going away and Back', async ({ page }) => {
    await names(page).first().click();
    await expect(page).not.toHaveURL(places);
    await page.goBack();
    await expect(page.getByRole('textbox', { name: 'Your postcode' })).toHaveValue('');
  });

  test('leaves nothing in a page that the browser keeps whole', async ({ page }) => {
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    );
    await expect(page.getByRole('textbox', { name: 'Your postcode' })).toHaveValue('');
    await expect(status(page)).toHaveText('');
    await expect(page.locator('[data-distance]:not([hidden])')).toHaveCount(0);
    const kept = await names(page).allTextContents();
    await page.reload();
    expect(await names(page).allTextContents()).toEqual(kept);
  });
});

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);

    test('a resident narrows the list to step-free places', async ({ page }) => {
      await page.goto(places);
      await page.getByRole('link', { name: 'Step-free places' }).click();
      await expect(page).toHaveURL(served(oldminster, '/places/with/step-free/'));
      await expect(names(page).filter({ hasText: 'Oldminster Library' })).toBeVisible();
      await expect(names(page).filter({ hasText: 'Harbour Leisure Centre' })).toHaveCount(0);
    });

    test('a resident reads where a place is', async ({ page }) => {
      await page.goto(places);
      await names(page).filter({ hasText: 'Oldminster Library' }).click();
      await expect(page.getByRole('main')).toContainText('ZZ99 1AB');
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no field that would do nothing', async ({ page }) => {
    await page.goto(places);
    await expect(page.getByRole('textbox', { name: 'Your postcode' })).toBeHidden();
    await expect(names(page).first()).toBeVisible();
  });
});
