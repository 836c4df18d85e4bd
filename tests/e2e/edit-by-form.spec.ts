import { readFileSync } from 'node:fs';
import { type Page, expect, test } from '@playwright/test';
import { folderOnDisk } from '../../src/check/content-folder.ts';
import { makeChange } from '../../src/edit/make-change.ts';
import { axeFaults, bringAxe } from '../support/axe.ts';
import { oldminster } from '../support/built-site.ts';
import { served } from '../support/served.ts';

const address = served(oldminster, '/edit/');
const content = folderOnDisk(oldminster.content);

/** The form, with a repository on GitHub: the fictional one is somewhere else. */
async function openForm(page: Page, file = '') {
  await page.route(address, async (route) => {
    const body = readFileSync(`${oldminster.folder}/edit/index.html`, 'utf8');
    const given = '<edit-form data-repository="https://github.com/oldminster/site"';
    await route.fulfill({ body: body.replace('<edit-form', given), contentType: 'text/html' });
  });
  await page.goto(`${address}${file && `#${file}`}`);
  await expect(page.getByText('What do you want to do?')).toBeVisible();
}

const status = (page: Page) => page.locator('#edit-status');

/** Says why, presses, and makes of what GitHub would receive what the workflow makes of it. */
async function propose(page: Page, why = 'The team told us on the phone.') {
  await page.getByLabel('Why, and who told you?').fill(why);
  const link = page.getByRole('link', { name: 'Propose this change on GitHub' });
  const href = new URL((await link.getAttribute('href')) ?? '');
  expect(href.pathname).toBe('/oldminster/site/issues/new');
  const change = href.searchParams.get('change') ?? '';
  return makeChange(`### The change\n\n\`\`\`json\n${change}\n\`\`\``, content, '2026-11-22');
}

async function choose(page: Page, job: string | RegExp, kind?: string, record?: string | RegExp) {
  await page.getByLabel(job).check();
  if (kind) await page.getByLabel('What is it about?').selectOption({ label: kind });
  if (!record) return;
  const option = page
    .getByLabel('Which one?')
    .locator('option')
    .filter({ hasText: record })
    .first();
  await page.getByLabel('Which one?').selectOption((await option.getAttribute('value')) ?? '');
}

test('without script the page says so', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  await expect(page.getByText('This form needs JavaScript')).toBeVisible();
});

test('nothing leaves for another host, and nothing is kept', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  await openForm(page);
  await choose(page, /Change a number/, 'Service', 'Noise complaints');
  await expect(status(page)).toHaveText('Nothing is changed yet.');
  expect([...new Set(asked)]).toEqual([new URL(address).host]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a number with a digit too few is told at its field, then proposed', async ({ page }) => {
  await openForm(page, 'services/noise-nuisance.mdx');
  const number = page.getByLabel('Number', { exact: true }).first();
  await number.fill('01632 960 18');
  await expect(number).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('is not a number in use').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /Propose/ })).toHaveCount(0);
  await number.fill('01632 960 181');
  await expect(status(page)).toHaveText('Nothing to put right.');
  await expect(page.getByRole('cell', { name: '01632 960 181' })).toBeVisible();
  await expect(page.getByText('“checked” did not')).toBeVisible();
  const { files, review } = await propose(page);
  expect(files.get('services/noise-nuisance.mdx')).toContain("'01632 960 181'");
  expect(review).toContain('“checked” did not');
});

test('a confirmation asks whether the owner was asked, on which day, by which team', async ({
  page,
}) => {
  await openForm(page);
  await choose(page, 'Write down that facts were confirmed', 'Place', /./);
  await expect(page.getByText('Did you ask the owner about all of this')).toBeVisible();
  await page.getByLabel('On', { exact: true }).fill('2036-01-01');
  await page.getByLabel('By whom').fill('Community safety team');
  await expect(page.getByText('is a day in the future')).toBeVisible();
  await page.getByLabel('On', { exact: true }).fill('2026-11-20');
  await expect(status(page)).toHaveText('Nothing to put right.');
  const { files } = await propose(page);
  expect([...files.values()].join('')).toMatch(
    /checked:\n {2}on: '?2026-11-20'?\n {2}by: Community safety team/,
  );
});

test('a meeting is moved: its number for calendars goes up by itself', async ({ page }) => {
  await openForm(page);
  await choose(page, 'Move or cancel a meeting', undefined, /./);
  await page.getByLabel('Starts').fill('22:00');
  await page.getByLabel('Ends').fill('21:00');
  await expect(page.getByText('is not after "starts"')).toBeVisible();
  await page.getByLabel('Starts').fill('19:00');
  await expect(status(page)).toHaveText('Nothing to put right.');
  const { files } = await propose(page);
  expect([...files.values()].join('')).toMatch(/sequence: \d/);
});

test('several meetings are added at once, with the same place', async ({ page }) => {
  await openForm(page);
  await choose(page, 'Add one meeting or several');
  const first = page.locator('[data-part=records] > section').first();
  await first.getByLabel('Summary').fill('Local community meeting');
  await first.getByLabel('Date', { exact: true }).first().fill('2027-03-01');
  await first.getByLabel('Starts').fill('18:00');
  await first.getByLabel('Ends').fill('19:00');
  await first.getByLabel('Place', { exact: true }).selectOption({ index: 1 });
  await first.getByLabel('Status').selectOption('Confirmed');
  await first.getByRole('button', { name: 'Add to organisers' }).click();
  await first.getByLabel('Organisers 1').selectOption({ index: 1 });
  await first.getByText(/^More: .*sources/).click();
  await first.getByRole('button', { name: 'Add to sources' }).click();
  await first.getByLabel('Title').fill('What the police told us');
  await first.getByLabel('Publisher').fill('Oldshire Police');
  await first.getByLabel('Date', { exact: true }).last().fill('2026-11-20');
  await expect(status(page)).toHaveText('Nothing to put right.');
  await first.getByRole('button', { name: 'Add another like this' }).click();
  const second = page.locator('[data-part=records] > section').nth(1);
  await second.getByLabel('Date', { exact: true }).first().fill('2027-03-08');
  await expect(status(page)).toHaveText('Nothing to put right.');
  const { files } = await propose(page);
  expect([...files.keys()].map((file) => file.slice(0, 19))).toEqual([
    'meetings/2027-03-01',
    'meetings/2027-03-08',
  ]);
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the form, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await bringAxe(page.context());
    await openForm(page, 'services/noise-nuisance.mdx');
    await page.getByLabel('Number', { exact: true }).first().fill('01632 960 18');
    await expect(page.getByText('is not a number in use').first()).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
}
