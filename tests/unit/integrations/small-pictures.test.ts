import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { smallPictures } from '../../../src/integrations/small-pictures.ts';

/** A picture in which no point is like the one beside it: nothing is heavier. */
const gravel = sharp({
  create: {
    width: 780,
    height: 520,
    channels: 3,
    background: 'grey',
    noise: { type: 'gaussian', mean: 128, sigma: 45 },
  },
});

/** The bytes of a finished site's one picture after the last step of a build. */
async function finished(name: string, bytes: Buffer): Promise<Buffer> {
  const site = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(join(site, '_astro'));
  writeFileSync(join(site, '_astro', name), bytes);
  const done = smallPictures().hooks['astro:build:done'] as unknown as (
    site: object,
  ) => Promise<void>;
  await done({ dir: pathToFileURL(`${site}/`) });
  return readFileSync(join(site, '_astro', name));
}

test('a photo of gravel is made to fit', async () => {
  const heavy = await gravel.clone().webp().toBuffer();
  expect(heavy.length).toBeGreaterThan(120_000);
  const light = await finished('gravel.webp', heavy);
  expect(light.length).toBeLessThanOrEqual(120_000);
  expect((await sharp(light).metadata()).width).toBe(780);
});

test('a small picture stays as it is', async () => {
  const small = await gravel.clone().resize(39).webp().toBuffer();
  expect(await finished('a.webp', small)).toEqual(small);
});

test('a photo as it came from the camera is never published', async () => {
  const taken = readFileSync('tests/fixtures/oldminster/pages/harbour.jpg');
  await expect(finished('a.jpg', taken)).rejects.toThrow('could not be made small');
  const dated = await gravel
    .clone()
    .resize(39)
    .withExif({ IFD0: { Make: 'x' } })
    .webp()
    .toBuffer();
  await expect(finished('a.webp', dated)).rejects.toThrow('could not be made small');
});
