import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import {
  type BuiltSite,
  everySite,
  filesOf,
  oldminster,
  pageAt,
  pagesOf,
} from '../support/built-site.ts';

/** Every file that a picture of a page may be loaded from, as paths under the folder of the site. */
function candidates({ base }: BuiltSite, html: HTMLElementLike): string[] {
  return html.querySelectorAll('main picture source, main picture img').flatMap((element) =>
    [element.getAttribute('src'), ...(element.getAttribute('srcset') ?? '').split(',')]
      .map((one) => (one ?? '').trim().replace(/ .*/, ''))
      .filter((one) => one !== '')
      .map((one) => one.slice(base.length)),
  );
}
type HTMLElementLike = ReturnType<typeof pageAt>['root'];

test('the photo of the fictional partnership lies on its side, and says where it was taken', async () => {
  const original = readFileSync(`${oldminster.content}/pages/harbour.jpg`);
  const { width, height, orientation, exif } = await sharp(original).metadata();
  expect({ width, height, orientation }).toEqual({ width: 1600, height: 1200, orientation: 6 });
  // The tag that leads to the place, as the order of bytes "II" writes it.
  expect(exif?.includes(Buffer.from([0x25, 0x88]))).toBe(true);
});

describe('the published photo', () => {
  const files = candidates(oldminster, pageAt(oldminster, '/about/').root);

  test('is AVIF or WebP, for a phone and for a sharp screen', () => {
    expect(files.map((file) => file.replace(/.*\./, '')).sort()).toEqual([
      'avif',
      'avif',
      'webp',
      'webp',
      'webp',
    ]);
  });

  test.each(files)('stands upright, and says neither where nor when: %s', async (file) => {
    const bytes = readFileSync(`${oldminster.folder}${file}`);
    const { width, height, exif, xmp, orientation } = await sharp(bytes).metadata();
    expect([390, 780]).toContain(width);
    expect(height).toBe((width * 4) / 3);
    expect({ exif, xmp, turned: orientation ?? 1 }).toEqual({ turned: 1 });
    expect(bytes.includes('Made up')).toBe(false);
    const [red = 0, , blue = 0] = await sharp(bytes)
      .extract({ left: 5, top: 5, width: 1, height: 1 })
      .raw()
      .toBuffer();
    // The red sky is at the top.
    expect(red).toBeGreaterThan(blue + 50);
  });

  test('has its words, its size before it is loaded, and no original beside it', () => {
    const image = pageAt(oldminster, '/about/').root.querySelector('main picture img');
    expect(image?.getAttribute('alt')).toMatch(/^A lighthouse/);
    expect(image?.getAttribute('width')).toBe('780');
    expect(image?.getAttribute('height')).toBe('1040');
    expect(filesOf(oldminster, '.jpg')).toEqual([]);
  });
});

test.each(everySite)(
  'in $name no picture is heavier than 120 kB, nor published as it was taken',
  (site) => {
    const files = pagesOf(site).flatMap(({ root }) => candidates(site, root));
    expect(files.filter((file) => !existsSync(site.folder + file))).toEqual([]);
    expect(files.filter((file) => statSync(site.folder + file).size > 120_000)).toEqual([]);
    const raw = ['.jpg', '.jpeg', '.heic', '.tiff', '.gif'].flatMap((end) => filesOf(site, end));
    expect(raw).toEqual([]);
  },
);
