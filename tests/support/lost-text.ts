import type { Page } from '@playwright/test';
import { sidewaysFaults } from './horizontal-scroll.ts';

/** The spacing WCAG 1.4.12 says a reader may ask for. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Spaces the text of the open page as a reader may who reads with difficulty. */
async function spaceText(page: Page): Promise<void> {
  // The content security policy refuses a style element; a sheet made by script is not one.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, spacing);
}

/** Text of the open page that is cut off by its box, or covered by other text. */
async function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shows = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !isForListenersOnly(element);

    const cut = [...document.querySelectorAll<HTMLElement>('body *')]
      // What scrolls loses nothing: axe sees to it that it can be scrolled by keyboard.
      .filter((element) => shows(element) && /hidden|clip/.test(getComputedStyle(element).overflow))
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1,
      )
      .map((element) => `“${element.innerText.slice(0, 40)}” is cut off by its box`);

    const lines = [...textNodes()].flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const words = (node.textContent ?? '').trim().slice(0, 40);
      return [...range.getClientRects()].map((box) => ({ node, words, box }));
    });
    lines.sort((a, b) => a.box.top - b.box.top);
    const covered = lines.flatMap((line, index) => {
      const faults: string[] = [];
      for (const other of lines.slice(index + 1)) {
        if (other.box.top > line.box.bottom) break;
        if (other.node !== line.node && overlap(line.box, other.box))
          faults.push(`“${line.words}” and “${other.words}” stand on each other`);
      }
      return faults;
    });
    return [...cut, ...covered];

    function* textNodes() {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        const parent = node.parentElement;
        if (parent && /\S/.test(node.textContent ?? '') && shows(parent)) yield node;
      }
    }

    /** Clipped away whole, on this width or on every one: only screen readers are to have it. */
    function isForListenersOnly(element: Element): boolean {
      if (getComputedStyle(element).clipPath === 'inset(50%)') return true;
      return element.parentElement !== null && isForListenersOnly(element.parentElement);
    }

    /** By more than the little that letters of two lines may share. */
    function overlap(a: DOMRect, b: DOMRect): boolean {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return wide > 2 && high > 6;
    }
  });
}

/** What the open page loses, or pushes off the screen, once its text is spaced out. It stays so. */
export async function lostWhenSpaced(page: Page): Promise<string[]> {
  await spaceText(page);
  return [...(await lostText(page)), ...(await sidewaysFaults(page))];
}
