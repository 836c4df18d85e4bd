import type { Readability } from '@mozilla/readability';
import type { Page } from '@playwright/test';

/** What Mozilla's Readability, the reader view of Firefox, makes of a page. */
export interface ReaderView {
  title: string;
  /** The words of the page in `main` that are missing from it: headings, paragraphs, numbers to ring, names of cards. */
  lost: string[];
  html: string;
}

/** The path of the script that `readerViewOf` needs in the page. */
export const readability = 'node_modules/@mozilla/readability/Readability.js';

/** Reads a page as a reader view does, with the script of `readability` in an empty page. */
export async function readerViewOf(page: Page, html: string): Promise<ReaderView> {
  return page.evaluate((source) => {
    const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html');
    const wordsOf = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim();
    const main = parsed(source).querySelector('main');
    if (!main) throw new Error('The page has no main.');
    // What a screen alone needs, and what nobody is shown.
    const unread =
      'nav, form, script, button, template, .no-print:not([popover] *), [hidden], [aria-hidden=true]';
    main.querySelectorAll(unread).forEach((element) => element.remove());
    const Reader = (globalThis as unknown as { Readability: typeof Readability }).Readability;
    const read = new Reader(parsed(source)).parse();
    const { title = '', content = '' } = read ?? {};
    const shown = wordsOf(parsed(`${title ?? ''} ${content ?? ''}`).body);
    const wanted = 'h1, h2, h3, h4, p, a[href^="tel:"], a[href^="sms:"], li a, dt, th';
    const lost = [...main.querySelectorAll(wanted)]
      .map(wordsOf)
      .filter((words) => !shown.includes(words));
    return { title: title ?? '', lost, html: content ?? '' };
  }, html);
}
