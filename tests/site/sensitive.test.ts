import { describe, expect, test } from 'vitest';
import { namesSensitiveSubject } from '../../src/domain/leaving.ts';
import { backGuard } from '../../src/site/security.ts';
import {
  type BuiltPage,
  type BuiltSite,
  everySite,
  isFictional,
  oldminster,
  pageAt,
  pagesOf,
  wordsOf,
} from '../support/built-site.ts';
import { saidNotSensitive } from '../support/not-sensitive.ts';

/** Being seen reading one of these can put somebody at risk. */
const risky =
  /^\/(?:$|404\.html|a-z\/|search\/|emergency\/|report\/|hate-crime\/|help\/|advice\/|places\/|keep-safe\/|sheets\/|keep-your-visit-private\/)/;
/** What no page names, in its title or its address, without a way out. */
const subjects =
  /domestic[ -]abuse|hate[ -]crime|sexual|stalking|exploitation|modern[ -]slavery|victim|county[ -]lines/i;
/** On these the link would only frighten, unless they name such a subject. */
const harmless = /^\/(?:about|data|meetings|priorities|projects|schools|statistics)\//;

function sensitiveOf(site: BuiltSite): BuiltPage[] {
  const spared = saidNotSensitive(site);
  return pagesOf(site).filter(
    (page) => (risky.test(page.address) || namesOne(page)) && !spared.includes(page.address),
  );
}

function namesOne({ address, root }: BuiltPage): boolean {
  return subjects.test(`${address} ${wordsOf(root.querySelector('title'))}`);
}

function allWordsOf({ address, root }: BuiltPage): string {
  return `${address} ${wordsOf(root.querySelector('main'))}`;
}

function plainOf(site: BuiltSite): BuiltPage[] {
  const spared = saidNotSensitive(site);
  return pagesOf(site).filter(
    (page) =>
      spared.includes(page.address) ||
      (harmless.test(page.address) && !namesSensitiveSubject(allWordsOf(page))),
  );
}

/** The addresses of the pages among some for which something is not so. */
function exceptions(pages: BuiltPage[], isSo: (page: BuiltPage) => boolean): string[] {
  expect(pages.length).toBeGreaterThan(0);
  return pages.filter((page) => !isSo(page)).map(({ address }) => address);
}

function leavesTo({ root }: BuiltPage): string {
  return root.querySelector('html')?.getAttribute('data-leave-to') ?? '';
}

function metaOf({ root }: BuiltPage, name: string): string | undefined {
  return root.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
}

/** Whether a link leaves the site, unasked where from and unseen by search engines. */
function isWayOut(page: BuiltPage, selector: string): boolean {
  const link = page.root.querySelector(selector);
  return (
    wordsOf(link).includes('Leave this site') &&
    leavesTo(page).startsWith('https://') &&
    link?.getAttribute('href') === leavesTo(page) &&
    link.getAttribute('rel') === 'nofollow noreferrer'
  );
}

describe.each(everySite)('on sensitive pages of $name', (site) => {
  const pages = sensitiveOf(site);

  test('“Leave this site” stays at the top', () => {
    expect(exceptions(pages, (page) => isWayOut(page, 'leave-this-site > a'))).toEqual([]);
  });

  test('“Leave this site” is the second link to be reached, after the skip link', () => {
    const second = 'body > nav:first-child > a:nth-child(2)';
    expect(exceptions(pages, (page) => isWayOut(page, second))).toEqual([]);
  });

  test('the link that stays at the top is announced as an emergency', () => {
    const says = ({ root }: BuiltPage) => {
      const link = root.querySelector('leave-this-site > a');
      return (
        wordsOf(link) === 'Emergency: Leave this site' &&
        wordsOf(link?.querySelector('.sr-only') ?? null) === 'Emergency:'
      );
    };
    expect(exceptions(pages, says)).toEqual([]);
  });

  test('the guard of the Back button runs before anything can show', () => {
    const runs = ({ root }: BuiltPage) => {
      const inHead = root.querySelector('head')?.children ?? [];
      const first = inHead.find(({ tagName }) => tagName !== 'META');
      return first?.tagName === 'SCRIPT' && first.textContent === backGuard;
    };
    expect(exceptions(pages, runs)).toEqual([]);
  });

  test('the guard of the Back button leads away without saying where from', () => {
    const says = ({ html }: BuiltPage) =>
      html.includes('content="no-referrer"') &&
      html.indexOf('content="no-referrer"') < html.indexOf('<script');
    expect(exceptions(pages, says)).toEqual([]);
  });

  test('a link to the page that is pasted somewhere shows the name of the site only', () => {
    const isNeutral = (page: BuiltPage) =>
      metaOf(page, 'og:title') === metaOf(page, 'og:site_name') &&
      metaOf(page, 'og:title') !== undefined &&
      metaOf(page, 'og:description') === undefined;
    expect(exceptions(pages, isNeutral)).toEqual([]);
  });

  test('no page is fetched before it is asked for, where a device would keep it', () => {
    const asks = ({ root }: BuiltPage) =>
      root.querySelector(
        'link[rel~=prefetch], link[rel~=prerender], script[type=speculationrules], [data-astro-prefetch]',
      ) === null;
    expect(exceptions(pages, asks)).toEqual([]);
  });

  test('nothing invites a reader to share the page', () => {
    const isQuiet = ({ root }: BuiltPage) =>
      !root
        .querySelectorAll('a[href]')
        .some(
          (link) =>
            /facebook\.com\/share|twitter\.com\/(?:share|intent)|x\.com\/intent|wa\.me|whatsapp:|[?&]body=[^&]*https?%3A/i.test(
              link.getAttribute('href') ?? '',
            ) && !wordsOf(link).startsWith('Tell us'),
        );
    expect(exceptions(pages, isQuiet)).toEqual([]);
  });

  test('the picture in the tab is the same as on every other page', () => {
    const icons = (page: BuiltPage) =>
      page.root.querySelectorAll('link[rel~=icon]').map((link) => link.getAttribute('href'));
    const ordinary = icons(pageAt(site, '/about/'));
    if (isFictional(site)) expect(ordinary).toHaveLength(1);
    expect(exceptions(pages, (page) => icons(page).join() === ordinary.join())).toEqual([]);
  });

  test('every page but home and that page leads to how to leave fewer traces', () => {
    const leads = ({ address, root }: BuiltPage) =>
      ['/', '/keep-your-visit-private/'].includes(address) ||
      root.querySelector(`main a[href="${site.base}/keep-your-visit-private/"]`) !== null;
    expect(exceptions(pages, leads)).toEqual([]);
  });
});

describe.each(everySite)('on the other pages of $name', (site) => {
  const pages = plainOf(site);

  test('no “Leave this site” frightens the reader', () => {
    const isPlain = ({ root, html }: BuiltPage) =>
      root.querySelector('leave-this-site, [data-leave], [data-leave-to]') === null &&
      !html.includes('Leave this site');
    expect(exceptions(pages, isPlain)).toEqual([]);
  });

  test('the Back button does what it always does', () => {
    expect(exceptions(pages, ({ html }) => !html.includes('sessionStorage'))).toEqual([]);
  });

  test('a link to the page that is pasted somewhere shows what it is about', () => {
    const isShown = (page: BuiltPage) =>
      metaOf(page, 'og:title') === wordsOf(page.root.querySelector('title')) &&
      metaOf(page, 'og:description') !== undefined;
    expect(exceptions(pages, isShown)).toEqual([]);
  });
});

test('most pages about plans, figures and projects have no “Leave this site”', () => {
  const past = /^\/(?:priorities|projects|statistics)\//;
  const pages = pagesOf(oldminster).filter(({ address }) => past.test(address));
  expect(plainOf(oldminster).filter((page) => pages.includes(page)).length).toBeGreaterThan(5);
});

describe('a campaign', () => {
  const hasWayOut = (address: string) =>
    isWayOut(pageAt(oldminster, address), 'leave-this-site > a');

  test('about something that can put a reader at risk has “Leave this site”', () => {
    expect(hasWayOut('/campaigns/hate-crime-week/')).toBe(true);
  });

  test('about something else has not', () => {
    expect(hasWayOut('/campaigns/lock-it/')).toBe(false);
  });
});
