import { type Page, expect } from '@playwright/test';
import { type BuiltSite, hasPage, oldminster, real } from './built-site.ts';
import { searchOpener } from './menu.ts';
import { served } from './served.ts';

/** One page that stands for every page built like it. */
interface Layout {
  name: string;
  site: BuiltSite;
  address: string;
  /** What a visitor does first. */
  first?: (page: Page) => Promise<void>;
}

const ofBothSites = [
  { name: 'home', address: '/' },
  { name: 'a page of words', address: '/report/' },
  { name: 'the reporting centres', address: '/hate-crime/reporting-centres/' },
  { name: 'the help list', address: '/help/', first: openEveryList },
  { name: 'the advice list', address: '/advice/' },
  { name: 'the places', address: '/places/' },
  { name: 'the Keep Safe venues', address: '/keep-safe/venues/' },
  { name: 'places of one kind', address: '/places/with/step-free/' },
  { name: 'the carry card', address: '/keep-safe/card/' },
  { name: 'the window poster', address: '/keep-safe/poster/' },
  { name: 'a page in easy words', address: '/easy-words/get-help-now/' },
  { name: 'the films in sign language', address: '/signed-films/' },
  { name: 'the pages in easy words', address: '/easy-words/' },
  { name: 'the meetings', address: '/meetings/' },
  { name: 'the school programmes', address: '/schools/' },
  { name: 'Crucial Crew', address: '/schools/crucial-crew/' },
  { name: 'the plan years', address: '/priorities/' },
  { name: 'the campaigns', address: '/campaigns/' },
  { name: 'the figures', address: '/statistics/' },
  { name: 'the partners', address: '/partners/' },
  { name: 'the glossary', address: '/glossary/' },
  { name: 'the A to Z', address: '/a-z/' },
  { name: 'search results', address: '/search/', first: searchEveryWord },
  { name: 'a search that finds nothing', address: '/search/', first: searchFor('xylophone') },
  { name: 'the search of the header', address: '/contact/', first: searchInHeader },
  { name: 'page not found', address: '/404.html' },
];

const ofOneSite: Layout[] = [
  { name: 'a guide', site: real, address: '/advice/cuckooing/' },
  { name: 'a service', site: real, address: '/help/police-101/' },
  { name: 'a place', site: real, address: '/places/firstsite/' },
  { name: 'a closed place', site: real, address: '/places/colchester-library/' },
  { name: 'a meeting', site: real, address: '/meetings/2018-10-23-wivenhoe/' },
  { name: 'a plan year', site: real, address: '/priorities/2023-24/' },
  { name: 'a priority', site: real, address: '/priorities/2023-24/safeguard-adults-and-children/' },
  { name: 'a campaign', site: real, address: '/campaigns/j9/' },
  { name: 'a wide table', site: real, address: '/statistics/joint-response-vehicle-2023/' },
  { name: 'figures and a chart', site: real, address: '/statistics/crime-rate-by-district-2023/' },
  { name: 'a guide', site: oldminster, address: '/advice/hate-crime/' },
  { name: 'a service', site: oldminster, address: '/help/lantern-helpline/' },
  { name: 'a place', site: oldminster, address: '/places/oldminster-library/' },
  { name: 'a closed place', site: oldminster, address: '/places/old-town-hall/' },
  { name: 'a meeting', site: oldminster, address: '/meetings/2026-12-08-north-moor-village-hall/' },
  {
    name: 'a cancelled meeting',
    site: oldminster,
    address: '/meetings/2026-12-02-quayside-community-centre/',
  },
  { name: 'a plan year', site: oldminster, address: '/priorities/2026-27/' },
  {
    name: 'a priority',
    site: oldminster,
    address: '/priorities/2026-27/cut-anti-social-behaviour/',
  },
  { name: 'a file to download', site: oldminster, address: '/files/annual-report/' },
  { name: 'the files to download', site: oldminster, address: '/files/' },
  { name: 'a campaign', site: oldminster, address: '/campaigns/ask-twice/' },
  { name: 'a wide table', site: oldminster, address: '/statistics/recorded-crime-2025-26/' },
  { name: 'figures in several units', site: oldminster, address: '/statistics/out-and-about/' },
  { name: 'a school programme', site: oldminster, address: '/schools/fire-station-visit/' },
  {
    name: 'a risk assessment',
    site: oldminster,
    address: '/schools/crucial-crew/2027/risk-assessment/',
  },
  { name: 'the stories', site: oldminster, address: '/schools/virtual-crew/' },
  { name: 'a story', site: oldminster, address: '/schools/virtual-crew/the-lost-key/' },
  {
    name: 'the end of a story, for a whole class',
    site: oldminster,
    address: '/schools/virtual-crew/the-lost-key/#mum-knows',
    first: (page) => page.getByRole('button', { name: 'For the whole class' }).click(),
  },
  {
    name: 'a story on paper',
    site: oldminster,
    address: '/schools/virtual-crew/the-lost-key/booklet/',
  },
  {
    name: 'a story for teachers',
    site: oldminster,
    address: '/schools/virtual-crew/the-lost-key/for-teachers/',
  },
  {
    name: 'a certificate',
    site: oldminster,
    address: '/schools/virtual-crew/the-lost-key/certificate/',
  },
  { name: 'a letter', site: oldminster, address: '/schools/crucial-crew/2027/letter/' },
];

/** One page of each layout of both sites; content/ may leave any of them out. */
export const layouts: Layout[] = [
  ...[real, oldminster].flatMap((site) => ofBothSites.map((layout) => ({ ...layout, site }))),
  ...ofOneSite,
].filter(({ site, address }) => hasPage(site, address));

/** A layout by its name on the fictional site. Throws when there is none. */
export function layout(name: string): Layout {
  const found = layouts.find((one) => one.name === name && one.site === oldminster);
  if (!found) throw new Error(`No layout of the fictional site is called ${name}.`);
  return found;
}

/** Both sites, each with its layouts: one test walks those of one site. */
export const layoutsOfSites = [real, oldminster].map((site) => ({
  site: site.name,
  layouts: layouts.filter((one) => one.site === site),
}));

/** Opens the page of a layout and does what a visitor does first. */
export async function open(page: Page, { site, address, first }: Layout): Promise<void> {
  const answer = await page.goto(served(site, address));
  expect(answer?.status(), `${address} is there`).toBe(200);
  await first?.(page);
}

function searchFor(words: string) {
  return async (page: Page) => {
    await page.getByRole('searchbox').fill(words);
    await expect(page.locator('site-search > [role=status]')).not.toBeEmpty();
  };
}

/** Opens what a long list folds away. */
async function openEveryList(page: Page) {
  await page
    .locator('main details:not([open]) > summary')
    .evaluateAll((openers) => openers.forEach((opener) => (opener as HTMLElement).click()));
}

/** Searches, and looks through every word too. */
async function searchEveryWord(page: Page) {
  await searchFor('hate crime')(page);
  await page.getByRole('button', { name: 'Look through every word' }).click();
  await expect(page.locator('[data-records] li').first()).toBeVisible();
}

async function searchInHeader(page: Page) {
  await searchOpener(page).click();
  await searchFor('hate crime')(page);
}
