import { expect, test } from '@playwright/test';
import { layout, open } from '../support/layouts.ts';
import { inWords, isSmallerThan, targetsOf } from '../support/targets.ts';

/** What a thumb must hit at the first try. */
const mainControls = [
  { name: 'the name, the menu and the search', on: 'home', selector: 'header :is(a, summary)' },
  {
    name: 'the name, the menu and the search',
    on: 'a page of words',
    selector: 'header :is(a, summary)',
  },
  { name: 'the leave control', on: 'home', selector: 'leave-this-site a' },
  { name: 'the emergency bar', on: 'home', selector: 'aside[aria-label="In danger now"] a' },
  {
    name: 'the search field and its button',
    on: 'home',
    selector: 'site-search :is(input, button)',
  },
  { name: 'the filters of search', on: 'search results', selector: 'site-search select' },
  { name: 'links that look like buttons', on: 'home', selector: 'main a.rounded-box' },
  { name: 'what home offers first', on: 'home', selector: 'main nav a' },
  { name: 'numbers in the help list', on: 'the help list', selector: 'main li p a[href^="tel:"]' },
  { name: 'numbers of a service', on: 'a service', selector: 'main .actions a' },
  { name: 'numbers of a guide', on: 'a guide', selector: 'main .prose li p a[href^="tel:"]' },
  { name: 'the letters of the A to Z', on: 'the A to Z', selector: 'nav[aria-label=Letters] a' },
  {
    name: 'the contents of a guide',
    on: 'a guide',
    selector: 'main nav[aria-label="On this page"] a',
  },
  { name: 'the sources of a page', on: 'a guide', selector: 'main a[href$="/sources/"]' },
  { name: 'the links at the foot', on: 'home', selector: 'footer a' },
];

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const { name, on, selector } of mainControls) {
  test(`on a phone, ${name} of ${on} can be hit with a thumb: 44 px high`, async ({ page }) => {
    await open(page, layout(on));
    const targets = await targetsOf(page, selector);
    expect(targets).not.toEqual([]);
    expect(targets.filter(isSmallerThan(24, 44)).map(inWords)).toEqual([]);
  });
}
