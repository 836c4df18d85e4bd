import { type Page, expect, test } from '@playwright/test';
import { boxNumber } from '../../src/domain/story.ts';
import { walksToEveryEnding } from '../support/story-walks.ts';
import { isThorough, oldminster, real } from '../support/built-site.ts';
import { recordsIn } from '../support/content-records.ts';
import { sheetsOf } from '../support/sheets-of-paper.ts';
import { served } from '../support/served.ts';

const stories = [real, oldminster].flatMap((site) =>
  recordsIn(site, 'stories').map((story) => ({
    story,
    name: `${story.title} (${site.name})`,
    address: served(site, `/schools/virtual-crew/${story.id}/`),
  })),
);
const [lostKey] = stories.filter(({ address }) => address.endsWith('/the-lost-key/'));
if (!lostKey) throw new Error('Oldminster has no story of a lost key.');

const ways = [
  {
    how: 'without JavaScript, on a phone',
    settings: { javaScriptEnabled: false, viewport: { width: 360, height: 640 } },
  },
  { how: 'with JavaScript, on a phone', settings: { viewport: { width: 360, height: 640 } } },
  { how: 'on a board', settings: { viewport: { width: 1920, height: 1080 } } },
];

/** Goes to a choice of the scene that is shown with Tab, and presses it with a key. */
async function choose(page: Page, from: string, to: string, key = 'Enter') {
  const choice = page.locator(`#${from} .choices a[href="#${to}"]`).first();
  // The scene takes the focus when it is shown, which may be after the first Tab.
  await expect(async () => {
    for (let tabs = 0; tabs < 60; tabs++) {
      if (await choice.evaluate((link) => link === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(choice).toBeFocused({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await page.keyboard.press(key);
}

/** One scene and no other can be seen, and nothing stands out sideways. */
async function expectOnly(page: Page, id: string) {
  await expect(page.locator('.scene:visible')).toHaveCount(1);
  await expect(page.locator(`#${id}`)).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, `what stands out of ${id}, in pixels`).toBeLessThanOrEqual(0);
}

// A story of the real site is only other words, and the check walks through it: thorough runs play them all.
const played = isThorough ? stories : [lostKey];

for (const { how, settings } of ways) {
  test.describe(how, () => {
    test.use(settings);

    for (const { story, name, address } of played) {
      test(`a child plays ${name} by keyboard to each of its endings`, async ({ page }) => {
        for (const walk of walksToEveryEnding(story)) {
          await page.goto('about:blank');
          await page.goto(address);
          for (const [at, id] of walk.entries()) {
            await expectOnly(page, id);
            const next = walk[at + 1];
            if (next !== undefined) await choose(page, id, next);
          }
          await expect(page.getByRole('heading', { name: 'Take this home' })).toBeVisible();
          const whom = page.getByRole('region', { name: 'If something like this happens to you' });
          await expect(whom.getByRole('link').first()).toBeVisible();
        }
      });
    }
  });
}

test.describe('a story, once open', () => {
  const { story, address } = lostKey;
  const walk = walksToEveryEnding(story)[0] ?? [];

  test('plays without a network, and leaves nothing behind', async ({ page, context }) => {
    await page.goto(address);
    await context.setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const [at, id] of walk.entries()) {
      await expectOnly(page, id);
      const next = walk[at + 1];
      if (next !== undefined) await choose(page, id, next);
    }
    expect(asked).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('goes back by its button and by the footprints, and says at the end what was shown', async ({
    page,
  }) => {
    await page.goto(address);
    const [first = '', second = '', third = ''] = walk;
    await expect(page.getByRole('button', { name: 'Back' })).toBeDisabled();
    await choose(page, first, second);
    await choose(page, second, third);
    await page.getByRole('button', { name: 'Back' }).click();
    await expectOnly(page, second);
    const way = page.getByRole('region', { name: 'Your way through the story' });
    await expect(way.getByRole('link')).toHaveCount(1);
    await way.getByRole('link').click();
    await expectOnly(page, first);
    await expect(way).toBeHidden();
    for (const [at, id] of walk.entries()) {
      const next = walk[at + 1];
      if (next !== undefined) await choose(page, id, next);
    }
    const shown = story.scenes[0]?.choices?.find(({ to }) => to === second)?.teaches ?? '';
    await expect(way).toContainText(shown);
  });

  test('is pressed by a switch that sends a space, and shows bigger words', async ({ page }) => {
    await page.goto(address);
    const size = () =>
      page
        .locator('.scene p')
        .first()
        .evaluate((words) => parseFloat(getComputedStyle(words).fontSize));
    const before = await size();
    await page.getByRole('button', { name: 'Bigger words' }).click();
    expect(await size()).toBeGreaterThan(before);
    const [first = '', second = ''] = walk;
    await choose(page, first, second, ' ');
    await expectOnly(page, second);
  });

  test('counts the hands of a class by number keys, and goes with the most', async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'For the whole class' }).click();
    const counted = page.locator('.hands [role=status]');
    await expect(counted).toHaveText('No hands yet.');
    for (const key of ['1', '2', '2', '1', '9']) await page.keyboard.press(key);
    await expect(counted).toHaveText('It is a tie. Talk about it, then vote again.');
    await page.keyboard.press('Backspace');
    await expect(counted).toHaveText('Choice 2 has the most hands: 2 of 3.');
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expectOnly(page, story.scenes[0]?.id ?? '');
    await page.getByRole('button', { name: 'Go with the most hands' }).click();
    await expectOnly(page, story.scenes[0]?.choices?.[1]?.to ?? '');
  });

  for (const { local, shown } of [
    { local: true, shown: 'is read aloud by a voice of the device' },
    { local: false, shown: 'is not read aloud by a voice that sends the words away' },
  ]) {
    test(shown, async ({ page }) => {
      await page.addInitScript((localService) => {
        const spoken: string[] = [];
        Object.assign(window, { spoken });
        const voice = { lang: 'en-GB', localService, name: 'A voice' };
        Object.defineProperty(window, 'SpeechSynthesisUtterance', {
          value: class {
            text: string;
            constructor(text: string) {
              this.text = text;
            }
          },
        });
        Object.defineProperty(window, 'speechSynthesis', {
          value: Object.assign(new EventTarget(), {
            getVoices: () => [voice],
            speak: ({ text }: { text: string }) => spoken.push(text),
            cancel: () => undefined,
          }),
        });
      }, local);
      await page.goto(address);
      const button = page.getByRole('button', { name: 'Read aloud' });
      if (!local) {
        await expect(button).toBeHidden();
        return;
      }
      await button.click();
      const heard = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
      expect(heard.map((words) => words.trim())).toContain(story.scenes[0]?.title);
      await page.getByRole('button', { name: 'Stop reading' }).click();
      await expect(button).toBeVisible();
    });
  }
});

test.describe('on paper', () => {
  const { story, address } = lostKey;

  test('each choice of the booklet says which box to go to', async ({ page }) => {
    await page.goto(`${address}booklet/`);
    for (const [at, { choices = [] }] of story.scenes.entries()) {
      const box = page.locator(`#box-${String(at + 1)}`);
      const boxes = choices.map(({ to }) => `Go to box ${String(boxNumber(story, to))}.`);
      await expect(box.getByRole('link')).toHaveText(boxes);
    }
  });

  test('the sheet for teachers lists where its facts come from', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${address}for-teachers/`);
    const sources = page.getByRole('region', { name: 'Where this comes from' });
    await expect(sources.getByRole('listitem').first()).toBeVisible();
  });

  test('a certificate bears the name that was typed, on one sheet', async ({ page }) => {
    await page.goto(`${address}certificate/`);
    await page.getByLabel('Your name').fill('Sam');
    await expect(page.locator('.certificate')).toContainText('Sam');
    expect(await sheetsOf(page)).toBe(1);
  });
});
