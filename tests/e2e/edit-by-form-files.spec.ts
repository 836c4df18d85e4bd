import { readFileSync } from 'node:fs';
import { type Locator, type Page, expect, test } from '@playwright/test';
import sharp from 'sharp';
import { checkContent } from '../../src/check/check-content.ts';
import { checkDownloads } from '../../src/check/across/downloads.ts';
import type { AppliedProposal } from '../../src/edit/apply-proposal.ts';
import { axeFaults, bringAxe } from '../support/axe.ts';
import { oldminster } from '../support/built-site.ts';
import { editableInMemory } from '../support/editable.ts';
import {
  addSource,
  choose,
  field,
  fill,
  openForm,
  propose,
  correct,
} from '../support/editing-by-form.ts';
import { sidewaysFaults } from '../support/horizontal-scroll.ts';
import { madePdf, tagged } from '../support/made-pdf.ts';

test.use({ viewport: { width: 390, height: 844 } });
test.setTimeout(120_000);

/** A file on the editor's device. */
interface Chosen {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const paper = (parts?: Parameters<typeof madePdf>[0]): Chosen => ({
  name: 'Parking Plan FINAL.PDF',
  mimeType: 'application/pdf',
  buffer: madePdf(parts),
});

/** A photo as a phone takes it: on its side, large, and with the place where it was taken. */
async function photo(): Promise<Chosen> {
  const blank = sharp({ create: { width: 2400, height: 1200, channels: 3, background: 'teal' } });
  const place = { GPSLatitude: '54/1 0/1 0/1', GPSLatitudeRef: 'N' };
  const buffer = await blank
    .withExif({ IFD0: { Make: 'A phone' }, IFD3: place })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  return { name: 'IMG_0001.JPG', mimeType: 'image/jpeg', buffer };
}

/** Chooses a file with the keyboard alone. */
async function chooseFile(page: Page, control: Locator, file: Chosen) {
  // The form draws its fields anew once the check has answered, which may take the focus away.
  await expect(async () => {
    await control.focus();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser', { timeout: 3_000 }),
      page.keyboard.press('Enter'),
    ]);
    await chooser.setFiles(file);
  }).toPass({ timeout: 30_000 });
}

/** Chooses what to do with the keyboard alone. */
async function chooseByKey(page: Page, job: string) {
  await page.getByLabel(job).focus();
  await page.keyboard.press('Space');
}

/** Saves the file under its name, as the first of the two steps says. */
async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Save .* on this device$/ }).press('Enter'),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What the check says of the fictional content with a change, and with the file that it waits for. */
async function faultsWith({ files, pendingFiles }: AppliedProposal, bytes: Buffer) {
  const content = editableInMemory(oldminster.content);
  const before = checkContent(content.folder, '2026-11-22').faults.length;
  for (const [file, text] of files) content.write(file, text);
  for (const file of pendingFiles) content.write(file, bytes);
  const { errors } = await checkDownloads(content.folder);
  const { faults } = checkContent(content.folder, '2026-11-22');
  return [...faults.slice(before), ...errors];
}

test('an officer offers a file, by keyboard on a phone: two mistakes are corrected, and the check finds no other', async ({
  page,
}) => {
  await bringAxe(page.context());
  await openForm(page);
  await chooseByKey(page, 'Offer a file, such as a PDF');
  const file = field(page, 'The file');
  await chooseFile(page, file, { ...paper(), buffer: Buffer.from('<!doctype html>') });
  await expect(file).toHaveAccessibleDescription(/is not a PDF file/);
  await chooseFile(page, file, paper({ catalog: '/OpenAction << /S /JavaScript /JS (x) >>' }));
  await expect(file).toHaveAccessibleDescription(/has a script/);
  await chooseFile(page, file, paper({ catalog: tagged }));
  await expect(page.getByText('It has 1 page.')).toBeVisible();
  await expect(file).not.toHaveAttribute('aria-invalid');
  await fill(field(page, 'Title'), 'Parking plan');
  await correct(
    field(page, 'Description'),
    'Ring 01632 960 100.',
    /phone number/,
    'Where bicycles are left.',
  );
  await fill(field(page, 'Date'), '2026-10-01');
  await fill(field(page, 'By whom'), 'Oldminster Council');
  await fill(field(page, 'Words of the page'), 'Bicycles are left at the market.');
  await addSource(page);
  const made = await propose(page);
  expect(made.pendingFiles).toEqual(['files/parking-plan-final.pdf']);
  expect([...made.files.values()].join()).toContain('file: parking-plan-final.pdf');
  expect(await axeFaults(page)).toEqual([]);
  expect(await sidewaysFaults(page)).toEqual([]);
  const { name, bytes } = await saved(page);
  expect(name).toBe('parking-plan-final.pdf');
  expect(await faultsWith(made, bytes)).toEqual([]);
});

test('an officer shows a picture, by keyboard on a phone: two mistakes are corrected, and the photo leaves upright, small and without its place', async ({
  page,
}) => {
  await bringAxe(page.context());
  await openForm(page);
  await chooseByKey(page, 'Show a picture on a page');
  await choose(page, 'Show a picture on a page', 'Advice guide', /Fire safety/);
  await chooseFile(page, field(page, 'The picture'), await photo());
  const seen = field(page, 'What is there to see?');
  await expect(seen).toHaveAccessibleDescription(/words/);
  await correct(seen, 'IMG_0001', /file/, 'The alarm on the ceiling of a hall');
  await correct(seen, 'Photo of the alarm', /picture|photo/i, 'The alarm on the ceiling of a hall');
  await field(page, 'Where does it stand?').selectOption({ index: 1 });
  const made = await propose(page);
  expect(made.pendingFiles).toEqual(['guides/img-0001.jpg']);
  expect([...made.files.values()].join()).toContain(
    '![The alarm on the ceiling of a hall](./img-0001.jpg)',
  );
  expect(await axeFaults(page)).toEqual([]);
  expect(await sidewaysFaults(page)).toEqual([]);
  const { name, bytes } = await saved(page);
  expect(name).toBe('img-0001.jpg');
  const { width, height, exif, orientation } = await sharp(bytes).metadata();
  expect({ width, height, exif, orientation }).toEqual({
    width: 800,
    height: 1600,
    exif: undefined,
    orientation: undefined,
  });
  expect(await faultsWith(made, bytes)).toEqual([]);
});

test('a drawing, which can run, is refused where it is chosen', async ({ page }) => {
  await openForm(page);
  await choose(page, 'Show a picture on a page', 'Advice guide', /Fire safety/);
  const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>');
  const picture = field(page, 'The picture');
  await picture.setInputFiles({ name: 'door.svg', mimeType: 'image/svg+xml', buffer });
  await expect(picture).toHaveAccessibleDescription(/does not accept/);
  await expect(page.getByRole('link', { name: /Propose/ })).toHaveCount(0);
});
