import type { Page } from '@playwright/test';

/** Something that can be pressed, and how large it is. */
interface Target {
  words: string;
  width: number;
  height: number;
  /** A link among other words of one line, which may be as low as the line. */
  inRunningText: boolean;
}

/** Everything on the open page that shows and can be pressed, of those a selector picks. */
export async function targetsOf(
  page: Page,
  selector = 'a[href], button, summary, input, select',
): Promise<Target[]> {
  return page.locator(selector).evaluateAll((elements) => {
    const shows = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1;

    /** The element that lays out the line a link stands in. */
    const lineOf = (element: Element): Element => {
      let block = element.parentElement ?? element;
      while (getComputedStyle(block).display.startsWith('inline'))
        block = block.parentElement ?? document.body;
      return block;
    };

    const hasOtherWords = (block: Element) =>
      [...block.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\w/.test(node.textContent ?? ''),
      );

    const heightOf = (element: Element) => {
      // A row that can be pressed as a whole is as high as what its link lays over it.
      const over = getComputedStyle(element, '::after');
      const row = over.position === 'absolute' && over.content !== 'none';
      return (row ? lineOf(element) : element).getBoundingClientRect();
    };

    return elements.filter(shows).map((element) => ({
      words: element.textContent.trim() || (element.getAttribute('type') ?? ''),
      width: heightOf(element).width,
      height: heightOf(element).height,
      inRunningText:
        getComputedStyle(element).display === 'inline' && hasOtherWords(lineOf(element)),
    }));
  });
}

/** Links and buttons of the open page smaller than 24 by 24 px, those in running text left out. */
export async function smallTargets(page: Page): Promise<string[]> {
  const targets = (await targetsOf(page)).filter(({ inRunningText }) => !inRunningText);
  if (targets.length < 10) return [`only ${String(targets.length)} things can be pressed`];
  return targets.filter(isSmallerThan(24, 24)).map(inWords);
}

/** Whether a target is narrower or lower than so many pixels. */
export function isSmallerThan(width: number, height: number) {
  return (target: Target) => target.width < width || target.height < height;
}

/** What a target says and how large it is. */
export function inWords({ words, width, height }: Target): string {
  return `“${words}” is ${width.toFixed(1)} by ${height.toFixed(1)} px`;
}
