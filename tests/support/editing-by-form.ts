import { readFileSync } from 'node:fs';
import { type Locator, type Page, expect } from '@playwright/test';
import { folderOnDisk } from '../../src/check/content-folder.ts';
import { type AppliedProposal, applyProposal } from '../../src/edit/apply-proposal.ts';
import { readProposal } from '../../src/edit/proposal.ts';
import { oldminster } from './built-site.ts';
import { served } from './served.ts';

export const editAddress = served(oldminster, '/edit/');
const content = folderOnDisk(oldminster.content);

/** Opens the form, with a repository on GitHub: the fictional one is somewhere else. */
export async function openForm(page: Page, file = '') {
  await page.route(editAddress, async (route) => {
    const body = readFileSync(`${oldminster.folder}/edit/index.html`, 'utf8');
    const given = '<edit-form data-repository="https://github.com/oldminster/site"';
    await route.fulfill({ body: body.replace('<edit-form', given), contentType: 'text/html' });
  });
  await page.goto(`${editAddress}${file && `#${file}`}`);
  // It reads the whole content first, which takes a busy computer longer than the usual timeout.
  await expect(page.getByText('What do you want to do?')).toBeVisible({ timeout: 30_000 });
}

/** Chooses what to do, and what it is about. */
export async function choose(page: Page, job: string, kind?: string, record?: string | RegExp) {
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

/** The first field with a name, in the whole form or in a part of it. */
export function field(within: Page | Locator, name: string): Locator {
  return within.getByLabel(name, { exact: true }).first();
}

/** Fills in a field, whether words are typed there or one is chosen. */
export async function fill(control: Locator, value: string) {
  const isSelect = await control.evaluate((element) => element.tagName === 'SELECT');
  if (isSelect) await control.selectOption({ label: value });
  else await control.fill(value);
}

/** Makes a mistake: its field shows it, nothing can be proposed, and it is corrected there. */
export async function correct(control: Locator, wrong: string, says: RegExp, right: string) {
  await fill(control, wrong);
  await expect(control).toHaveAttribute('aria-invalid', 'true');
  await expect(control).toHaveAccessibleDescription(says);
  await expect(control.page().getByRole('link', { name: /Propose/ })).toHaveCount(0);
  await fill(control, right);
  await expect(control).not.toHaveAttribute('aria-invalid');
}

/** Unfolds the rarer fields of a record or of a part of it, if they are folded. */
export async function unfold(within: Page | Locator, name: RegExp) {
  const summary = within.locator('summary').filter({ hasText: name }).first();
  const isOpen = await summary.evaluate(({ parentElement }) => parentElement?.hasAttribute('open'));
  if (!isOpen) await summary.click();
}

/** Says where the facts of a new record were read. */
export async function addSource(within: Page | Locator) {
  await unfold(within, /^More: .*sources/);
  await within.getByRole('button', { name: 'Add to sources' }).click();
  const source = within.getByRole('group', { name: 'Source 1' });
  await fill(field(source, 'Title'), 'What the team told us on the phone');
  await fill(field(source, 'Publisher'), 'Oldminster Council');
  await fill(field(source, 'Date'), '2026-11-20');
}

/** Says why, and applies what GitHub would receive as the workflow does: it is not refused. */
export async function propose(page: Page, why = 'The team told us.'): Promise<AppliedProposal> {
  await expect(page.locator('#edit-status')).toHaveText('Nothing to put right.');
  await page.getByLabel('Why, and who told you?').fill(why);
  const link = page.getByRole('link', { name: 'Propose this change on GitHub' });
  const href = new URL((await link.getAttribute('href')) ?? '');
  expect(href.pathname).toBe('/oldminster/site/issues/new');
  const change = href.searchParams.get('change') ?? '';
  const issue = `### The change\n\n\`\`\`json\n${change}\n\`\`\``;
  return applyProposal(readProposal(issue), content, '2026-11-22');
}
