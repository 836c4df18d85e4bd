import { mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { type Destination, startDestination } from '../support/destination.ts';
import { type HostOfItsOwn, startHost } from '../support/host-of-its-own.ts';
import { type Screen, screenOf, startWebKit } from './screen.ts';

// Errands that ask a browser for so little that the oldest, and WebKit, can be asked too.

const pictures = '.cache/browsers/pictures';
let destination: Destination;
let host: HostOfItsOwn;
let screen: Screen;

test.beforeEach(async ({ page }, { project }) => {
  destination = await startDestination();
  host = await startHost(oldminster, destination.address, { headers: false });
  const webkit = project.name === 'webkitgtk' ? (process.env['WEBKIT_PATH'] ?? '') : undefined;
  screen = webkit === undefined ? screenOf(page) : await startWebKit(webkit);
  mkdirSync(pictures, { recursive: true });
});
test.afterEach(async () => {
  await screen.close();
  host.close();
  destination.close();
});

const words = (selector: string) =>
  `(document.querySelector(${JSON.stringify(selector)}) || {}).innerText`;
const open = (path: string) => screen.open(`${host.address}${path.slice(1)}`);
const isAt = (path: string) =>
  // A page that is going away cannot answer.
  expect.poll(() => screen.ask('location.pathname').catch(() => '')).toBe(path);

test('home shows its name, and no picture fills the screen', async () => {
  await open('/');
  await screen.picture(`${pictures}/${test.info().project.name}-home.png`);
  expect(await screen.ask(words('h1'))).toBeTruthy();
  const tallest = `Math.max(0, ...[...document.querySelectorAll('svg, img')].map(
    (picture) => picture.getBoundingClientRect().height))`;
  expect(await screen.ask<number>(tallest)).toBeLessThan(500);
});

test('the style arrives: the page is as wide as the screen, and its letters are ours', async () => {
  await open('/advice/domestic-abuse/');
  await screen.picture(`${pictures}/${test.info().project.name}-guide.png`);
  expect(await screen.ask('getComputedStyle(document.body).fontFamily')).toContain('Atkinson');
  const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await screen.ask(over)).toBeLessThanOrEqual(0);
});

test('a meaning can be read, opened in its place or in brackets', async () => {
  await open('/advice/domestic-abuse/');
  const text = await screen.ask<string>(words('main'));
  expect(text.length).toBeGreaterThan(500);
});

test('from home to reporting takes one press', async () => {
  await open('/');
  await screen.press('main a[href$="/report/"]');
  await isAt('/report/');
});

test('the next meeting is one that is to come', async () => {
  await open('/meetings/');
  await screen.picture(`${pictures}/${test.info().project.name}-meetings.png`);
  const times = `[...document.querySelectorAll('main time')].map((time) => time.dateTime)`;
  const dates = await screen.ask<string[]>(times);
  expect(dates.length).toBeGreaterThan(0);
  expect(await screen.ask(words('main'))).not.toMatch(/\d{1,2}\/\d{1,2}\/\d{2}\b/);
});

test('the finder of places answers a postcode', async () => {
  await open('/places/');
  const type = (value: string) => `(() => {
    const field = document.querySelector('place-finder input');
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return !field.closest('form').hidden;
  })()`;
  await expect.poll(() => screen.ask(type('CO1 1JH'))).toBe(true);
  await screen.press('place-finder button[type=submit]');
  await expect.poll(() => screen.ask(words('place-finder [role=status]'))).toBeTruthy();
  expect(await screen.ask(words('place-finder [role=status]'))).not.toContain(
    'could not be loaded',
  );
});

test('leaving goes at once, and Back and Forward do not come back', async () => {
  const shows = async (path: string, act: () => Promise<unknown>) => {
    const before = destination.shown.length;
    await act();
    await expect.poll(() => destination.shown.slice(before)).toEqual([path]);
  };
  const go = (by: number) => () =>
    screen.ask(`void setTimeout(() => history.go(${String(by)}), 50)`);
  await shows('/before', () => screen.open(destination.before));
  await open('/');
  await screen.press('main a[href$="/report/"]');
  await isAt('/report/');
  await shows('/weather', () => screen.press('leave-this-site a'));
  await shows('/weather', go(-1));
  await shows('/weather', go(1));
  await shows('/weather', go(-1));
  await shows('/before', go(-1));
  await open('/report/');
  expect(await screen.ask(words('h1'))).toBeTruthy();
});
