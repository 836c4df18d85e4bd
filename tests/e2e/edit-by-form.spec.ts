import { type Page, expect, test } from '@playwright/test';
import { axeFaults, bringAxe, colourFaults } from '../support/axe.ts';
import { choose, editAddress, field, fill, openForm } from '../support/editing-by-form.ts';
import { sidewaysFaults } from '../support/horizontal-scroll.ts';

const confirm = 'Write down that facts were confirmed';

test('without script the page says so', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(editAddress);
  await expect(page.getByText('This form needs JavaScript')).toBeVisible();
});

test('nothing leaves for another host, and nothing is kept', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  await openForm(page);
  await choose(
    page,
    'Change a number, hours, words or another fact',
    'Service',
    'Noise complaints',
  );
  await expect(page.locator('#edit-status')).toHaveText('Nothing is changed yet.');
  expect([...new Set(asked)]).toEqual([new URL(editAddress).host]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('words are shown as the page will show them', async ({ page }) => {
  await openForm(page, 'services/noise-nuisance.mdx');
  await page
    .getByLabel('Words of the page')
    .fill('Ring **first**.\n\n<Phone service="police-101" />');
  const preview = page.getByRole('region', { name: 'Words as the page shows them' });
  await expect(preview.getByText('first', { exact: true })).toBeVisible();
  await expect(preview).toContainText('101');
});

test('a change too long for an address is copied, in two steps', async ({ page }) => {
  await openForm(page, 'services/noise-nuisance.mdx');
  await page.getByLabel('Words of the page').fill('One short sentence more. '.repeat(400).trim());
  await page.getByLabel('Why, and who told you?').fill('The team told us.');
  await expect(page.getByText('First copy it; then open the form')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the change' }).first()).toBeVisible();
});

/** What the form looks like from the first question to the last button. */
const states: [string, (page: Page) => Promise<void>][] = [
  ['with the first question', () => Promise.resolve()],
  ['with a fault', async (page) => fill(field(page, 'Number'), '01632 960 18')],
  ['with a new record', (page) => choose(page, 'Put up a notice for some days')],
  ['with a confirmation', (page) => choose(page, confirm, 'Place', /Quayside/)],
  ['with a file to offer', (page) => choose(page, 'Offer a file, such as a PDF')],
  [
    'with a change to propose',
    async (page) => {
      await fill(field(page, 'Number'), '01632 960 181');
      await fill(field(page, 'Words of the page'), 'Ring **first**.');
      await page.getByLabel('Why, and who told you?').fill('The team told us.');
      await expect(page.getByRole('link', { name: /Propose/ })).toBeVisible();
      await page.getByText('The change as text').click();
    },
  ],
];

for (const [state, reach] of states) {
  test(`axe finds nothing in the form ${state}: on a phone, in the dark, on a wide screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await bringAxe(page.context());
    await openForm(page, /fault|propose/.test(state) ? 'services/noise-nuisance.mdx' : '');
    await reach(page);
    await expect(page.locator('#edit-status')).not.toHaveText(/…/);
    expect([...(await axeFaults(page)), ...(await sidewaysFaults(page))]).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect([...(await axeFaults(page)), ...(await sidewaysFaults(page))]).toEqual([]);
  });
}
