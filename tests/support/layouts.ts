import { type Page, expect } from '@playwright/test';
import { type BuiltSite, hasPage, isThorough, oldminster, real } from './built-site.ts';
import { searchOpener } from './menu.ts';
import { served } from './served.ts';

/** One page that stands for every page built like it. */
interface Layout {
  name: string;
  site: BuiltSite;
  address: string;
  first: ((page: Page) => Promise<void>) | undefined;
}

/** Layouts by their names, each with the address of a page that has it. */
type Addresses = Record<string, string>;

const onBothSites: Addresses = {
  home: '/',
  'a page of words': '/report/',
  'the reporting centres': '/hate-crime/reporting-centres/',
  'the help list': '/help/',
  'the advice list': '/advice/',
  'the places': '/places/',
  'the Keep Safe venues': '/keep-safe/venues/',
  'places of one kind': '/places/with/step-free/',
  'the carry card': '/keep-safe/card/',
  'the window poster': '/keep-safe/poster/',
  'a page in easy words': '/easy-words/get-help-now/',
  'the films in sign language': '/signed-films/',
  'the pages in easy words': '/easy-words/',
  'the meetings': '/meetings/',
  'the school programmes': '/schools/',
  'Crucial Crew': '/schools/crucial-crew/',
  'the plan years': '/priorities/',
  'the campaigns': '/campaigns/',
  'the figures': '/statistics/',
  'the partners': '/partners/',
  'the glossary': '/glossary/',
  'the A to Z': '/a-z/',
  'search results': '/search/',
  'a search that finds nothing': '/search/',
  'the search of the header': '/contact/',
  'page not found': '/404.html',
};

const onTheRealSite: Addresses = {
  'a guide': '/advice/cuckooing/',
  'a service': '/help/police-101/',
  'a place': '/places/firstsite/',
  'a closed place': '/places/colchester-library/',
  'a meeting': '/meetings/2018-10-23-wivenhoe/',
  'a plan year': '/priorities/2023-24/',
  'a priority': '/priorities/2023-24/safeguard-adults-and-children/',
  'a campaign': '/campaigns/j9/',
  'a wide table': '/statistics/joint-response-vehicle-2023/',
  'figures and a chart': '/statistics/crime-rate-by-district-2023/',
};

const onTheFictionalSite: Addresses = {
  'a guide': '/advice/hate-crime/',
  'a service': '/help/lantern-helpline/',
  'a place': '/places/oldminster-library/',
  'a closed place': '/places/old-town-hall/',
  'a meeting': '/meetings/2026-12-08-north-moor-village-hall/',
  'a cancelled meeting': '/meetings/2026-12-02-quayside-community-centre/',
  'a plan year': '/priorities/2026-27/',
  'a priority': '/priorities/2026-27/cut-anti-social-behaviour/',
  'a file to download': '/files/annual-report/',
  'the files to download': '/files/',
  'a campaign': '/campaigns/ask-twice/',
  'a wide table': '/statistics/recorded-crime-2025-26/',
  'figures in several units': '/statistics/out-and-about/',
  'a school programme': '/schools/fire-station-visit/',
  'a risk assessment': '/schools/crucial-crew/2027/risk-assessment/',
  'the stories': '/schools/virtual-crew/',
  'a story': '/schools/virtual-crew/the-lost-key/',
  'the end of a story, for a whole class': '/schools/virtual-crew/the-lost-key/#mum-knows',
  'a story on paper': '/schools/virtual-crew/the-lost-key/booklet/',
  'a story for teachers': '/schools/virtual-crew/the-lost-key/for-teachers/',
  'a certificate': '/schools/virtual-crew/the-lost-key/certificate/',
  'a letter': '/schools/crucial-crew/2027/letter/',
};

/** What a visitor does first. */
const first: Record<string, Layout['first']> = {
  'the help list': openEveryList,
  'search results': searchEveryWord,
  'a search that finds nothing': searchFor('xylophone'),
  'the search of the header': searchInHeader,
  'the end of a story, for a whole class': (page) =>
    page.getByRole('button', { name: 'For the whole class' }).click(),
};

const layoutsOf = (site: BuiltSite, addresses: Addresses): Layout[] =>
  Object.entries(addresses).map(([name, address]) => ({ name, site, address, first: first[name] }));

/** One page of each layout of both sites; content/ may leave any of them out. */
export const layouts: Layout[] = [
  ...layoutsOf(real, { ...onBothSites, ...onTheRealSite }),
  ...layoutsOf(oldminster, { ...onBothSites, ...onTheFictionalSite }),
].filter(({ site, address }) => hasPage(site, address));

/** A layout by its name on the fictional site. Throws when there is none. */
export function layout(name: string): Layout {
  const found = layouts.find((one) => one.name === name && one.site === oldminster);
  if (!found) throw new Error(`No layout of the fictional site is called ${name}.`);
  return found;
}

/**
 * Each site with its layouts: one test walks those of one site. The fictional one has every layout,
 * so that the real one is walked in thorough runs alone.
 */
export const layoutsOfSites = (isThorough ? [real, oldminster] : [oldminster]).map((site) => ({
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
