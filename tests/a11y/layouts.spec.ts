import type { Page } from '@playwright/test';
import { axeFaultsButContrast, colourFaults, placeFaults } from '../support/axe.ts';
import { isThorough } from '../support/built-site.ts';
import { testEveryLayout } from '../support/every-layout.ts';
import { lostWhenSpaced } from '../support/lost-text.ts';
import { whatMoves } from '../support/motion.ts';
import { addressOnScreen, printedFurniture, wrongPrintedAddress } from '../support/printed.ts';
import { headingsOutOfOrder, otherLanguage, unlabelledFields } from '../support/reading.ts';
import { sidewaysFaults } from '../support/horizontal-scroll.ts';
import { smallTargets } from '../support/targets.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 320, height: 640 } };

testEveryLayout(phone, [
  {
    way: 'on a phone',
    claims: {
      'says that it is in British English': otherLanguage,
      'has headings that read in order': headingsOutOfOrder,
      'has a label that shows on every field': unlabelledFields,
      'has nothing to press that is smaller than 24 by 24 px': smallTargets,
      'holds still for those who asked for less motion': whatMoves,
      'prints nothing that only a screen needs': printedFurniture,
      'prints its address below its words': wrongPrintedAddress,
      'does not show that address': addressOnScreen,
      'loses no words when text is spaced out': lostWhenSpaced,
    },
  },
]);

const canBeToldApart = { 'has colours that can be told apart': colourFaults };

testEveryLayout(desk, [
  { way: 'on a desk', claims: canBeToldApart },
  {
    way: 'in the dark',
    turn: (page) => page.emulateMedia({ colorScheme: 'dark' }),
    claims: canBeToldApart,
  },
  // The colours are then those of the browser: few of ours can be wrong.
  ...(isThorough
    ? [
        {
          way: 'in forced colours',
          turn: (page: Page) =>
            page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' } as const),
          claims: canBeToldApart,
        },
      ]
    : []),
  { way: 'on a desk', claims: { 'loses no words when text is spaced out': lostWhenSpaced } },
]);

testEveryLayout(narrow, [
  {
    way: 'at 320 px',
    claims: {
      // Its colours are looked at in the next way, which is as wide.
      'is accessible': axeFaultsButContrast,
      'does not scroll sideways': sidewaysFaults,
    },
  },
  {
    way: 'at 400 % zoom',
    // A screen of 1280 by 1024 px, zoomed: as wide as the one before, and lower, so what axe
    // finds can differ only in where things stand.
    turn: (page) => page.setViewportSize({ width: 320, height: 256 }),
    claims: {
      'has everything where it can be seen and pressed': placeFaults,
      'does not scroll sideways': sidewaysFaults,
      'leaves most of the page free of what stays at the top': tooMuchThatStays,
      'lets nothing stay but the way to leave': otherThingsThatStay,
    },
  },
]);

/** What does not scroll away, when it takes more than a quarter of the screen. */
async function tooMuchThatStays(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const staying = [...document.querySelectorAll('body *')].filter((element) =>
      ['fixed', 'sticky'].includes(getComputedStyle(element).position),
    );
    const heights = staying.map((element) => element.getBoundingClientRect().height);
    const height = heights.reduce((sum, one) => sum + one, 0);
    return height <= innerHeight / 4 ? [] : [`${String(height)} px stay in ${String(innerHeight)}`];
  });
}

/** What does not scroll away and could cover “Leave this site”. */
async function otherThingsThatStay(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      // The meaning of a term that nobody has opened is nowhere.
      .filter((element) => element.checkVisibility())
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .filter((element) => !element.matches('leave-this-site, :has(> leave-this-site)'))
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}
