import { createRequire } from 'node:module';
import { type ElementHandle, type Page, expect, test } from '@playwright/test';
import { isThorough, oldminster } from '../support/built-site.ts';
import { served } from '../support/served.ts';

/** The reader of pictures that comes with Playwright. */
const { PNG } = createRequire(import.meta.url)('playwright-core/lib/utilsBundle') as {
  PNG: { sync: { read: (picture: Buffer) => { data: Uint8Array } } };
};

/** What surrounds an element on the screen, as its pixels. */
async function pixelsAround(page: Page, element: ElementHandle) {
  const box = await element.boundingBox();
  const { width: most, height: highest } = page.viewportSize() ?? { width: 0, height: 0 };
  if (!box) return undefined;
  const x = Math.max(0, box.x - 8);
  const y = Math.max(0, box.y - 8);
  const width = Math.min(most, box.x + box.width + 8) - x;
  const height = Math.min(highest, box.y + box.height + 8) - y;
  if (width <= 0 || height <= 0) return undefined;
  const picture = await page.screenshot({ clip: { x, y, width, height }, animations: 'disabled' });
  return PNG.sync.read(picture).data;
}

/** How light a pixel is, from 0 to 1, as WCAG counts it. */
function lightness(pixels: Uint8Array, at: number): number {
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((offset) => {
    const part = (pixels[at + offset] ?? 0) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How many pixels differ by 3 to 1 or more between two pictures. */
function clearlyChanged(before: Uint8Array, after: Uint8Array): number {
  let changed = 0;
  for (let at = 0; at < before.length; at += 4) {
    const [dark = 0, light = 0] = [lightness(before, at), lightness(after, at)].sort(
      (a, b) => a - b,
    );
    if ((light + 0.05) / (dark + 0.05) >= 3) changed += 1;
  }
  return changed;
}

/** What has the focus on a page without its being seen: fewer changed pixels than its shortest side is long. */
async function ringsNotSeen(page: Page): Promise<string[]> {
  const notSeen: string[] = [];
  const stops = await page.$$(
    'main :is(a, button, summary, input), header :is(a, summary), .leave',
  );
  const kinds = new Set<string>();
  for (const element of stops.slice(0, 25)) {
    if (!(await element.isVisible())) continue;
    // Of those that look alike, in the same surroundings, one; in thorough runs all.
    const kind = await element.evaluate((one) =>
      [one.parentElement, one]
        .map((it) => `${it?.localName ?? ''}.${it?.getAttribute('class') ?? ''}`)
        .join(),
    );
    if (!isThorough && kinds.has(kind)) continue;
    kinds.add(kind);
    await element.focus();
    const after = await pixelsAround(page, element);
    await element.evaluate(() => (document.activeElement as HTMLElement).blur());
    const before = await pixelsAround(page, element);
    const box = await element.boundingBox();
    if (!before || !after || !box || before.length !== after.length) continue;
    if (clearlyChanged(before, after) < Math.min(box.width, box.height))
      notSeen.push((await element.textContent()) ?? '');
  }
  return notSeen;
}

const colours = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

for (const [name, media] of Object.entries(colours)) {
  for (const [how, width] of [
    ['on a phone', 390],
    ['on a wide screen', 1280],
  ] as const) {
    // Each width in one or two of the colours, each of the colours in one width; in thorough runs all.
    if (!isThorough && (name === 'dark') !== (width === 1280)) continue;

    test(`in ${name}, ${how}, a ring is seen round what has the focus`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia(media);
      for (const address of ['/', '/advice/domestic-abuse/', '/places/']) {
        await page.goto(served(oldminster, address));
        expect(await ringsNotSeen(page), address).toEqual([]);
      }
    });

    test(`in ${name}, ${how}, the way out has a ring when the page is moved on`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia(media);
      await page.goto(served(oldminster, '/advice/domestic-abuse/'));
      await page.mouse.wheel(0, 900);
      const leave = await page.$('.leave');
      if (!leave) throw new Error('There is no way out.');
      const before = await pixelsAround(page, leave);
      await leave.evaluate((link) => {
        (link as HTMLElement).focus({ preventScroll: true });
      });
      const after = await pixelsAround(page, leave);
      expect(clearlyChanged(before ?? Buffer.from([]), after ?? Buffer.from([]))).toBeGreaterThan(
        44,
      );
    });
  }
}
