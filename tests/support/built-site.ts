import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { type HTMLElement, parse } from 'node-html-parser';
import { parse as parseYaml } from 'yaml';
import { testDate } from '../../src/commands/test/sites.ts';

/** A site that `npm test` has built. */
export interface BuiltSite {
  name: string;
  folder: string;
  /** The records it is made from. */
  content: string;
  /** The folder of the host it is served under. */
  base: string;
  /** Where its content says that it is served. */
  origin: string;
}

/** One page of a built site. */
export interface BuiltPage {
  /** Where it is, base not included: `/help/`. */
  address: string;
  html: string;
  root: HTMLElement;
  /** An old address that leads to a new one. */
  isRedirect: boolean;
}

function originIn(content: string): string {
  const { address } = parseYaml(readFileSync(`${content}/site.yaml`, 'utf8')) as {
    address: string;
  };
  return new URL(address).origin;
}

/** The day they are built for; the real one later, once a fact was confirmed later: `testDateOf`. */
export const builtOn = testDate;

export const real: BuiltSite = {
  name: 'the real site',
  folder: '.cache/sites/real',
  content: 'content',
  base: '',
  origin: originIn('content'),
};

export const oldminster: BuiltSite = {
  name: 'Oldminster',
  folder: '.cache/sites/oldminster',
  content: 'tests/fixtures/oldminster',
  base: '',
  origin: 'https://www.safer-oldminster.example',
};

export const underAFolder: BuiltSite = {
  ...oldminster,
  name: 'Oldminster under a folder',
  folder: '.cache/sites/under-a-folder',
  base: '/safer',
};

/** The real content with what careless editors could publish in it: tests/support/mutated-content.ts. */
export const mutated: BuiltSite = {
  ...real,
  name: 'what the check lets through',
  folder: '.cache/sites/mutated-content',
  content: '.cache/mutated-content',
};

/** What `npm run new -- partnership` begins with, and nothing else: see `write-begun-content.ts`. */
export const begun: BuiltSite = {
  name: 'a partnership that has just begun',
  folder: '.cache/sites/begun',
  content: '.cache/begun-content',
  base: '',
  origin: 'https://www.example.org',
};

/** Oldminster with a thousand places and three thousand meetings: tests/support/content-at-scale.ts. */
export const atScale: BuiltSite = {
  ...oldminster,
  name: 'Oldminster at scale',
  folder: '.cache/sites/at-scale',
  content: '.cache/content-at-scale',
};

/** Thorough runs (`npm test -- --thorough`, every night) build the site of careless changes too. */
export const isThorough = Boolean(process.env['THOROUGH']);

/** Every content there is, built at the root of its host: one that has everything, and one almost nothing. */
export const everyContent = [real, oldminster, begun, ...(isThorough ? [mutated] : [])];
export const everySite = [...everyContent, underAFolder];

/** Whether a site is of the fictional partnership, whose content has everything a content can have. */
export function isFictional({ content }: BuiltSite): boolean {
  return content === oldminster.content;
}

/** Whether the content of a site has a section: whether its page of words is there. */
export function hasSection({ content }: BuiltSite, id: string): boolean {
  return existsSync(`${content}/pages/${id}.mdx`);
}

const read = new Map<string, Map<string, BuiltPage>>();

/** The pages of a site by their addresses, read once. */
function pagesByAddress(site: BuiltSite): Map<string, BuiltPage> {
  const known = read.get(site.folder);
  if (known) return known;
  const pages = filesOf(site, '.html').map((file) => readPage(site, file));
  if (pages.length === 0) throw new Error(`${site.folder} holds no page.`);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  read.set(site.folder, byAddress);
  return byAddress;
}

/** Every page of a site, redirects too. Throws when there is none: no test may pass on nothing. */
export function everyPage(site: BuiltSite): BuiltPage[] {
  return [...pagesByAddress(site).values()];
}

/** Every page that says something, redirects left out. */
export function pagesOf(site: BuiltSite): BuiltPage[] {
  return everyPage(site).filter((page) => !page.isRedirect);
}

/** The page at an address. Throws when there is none. */
export function pageAt(site: BuiltSite, address: string): BuiltPage {
  const page = pagesByAddress(site).get(address);
  if (!page) throw new Error(`${site.name} has no page at ${address}.`);
  return page;
}

/** Whether a site has a page at an address. */
export function hasPage(site: BuiltSite, address: string): boolean {
  return pagesByAddress(site).has(address);
}

/** The sites that have a page at an address: a partnership may leave a section out. */
export function withPage(sites: readonly BuiltSite[], address: string): BuiltSite[] {
  return sites.filter((site) => hasPage(site, address));
}

/** The pages whose address begins so. Throws when there is none. */
export function pagesUnder(site: BuiltSite, address: string): BuiltPage[] {
  const pages = pagesOf(site).filter((page) => page.address.startsWith(address));
  if (pages.length === 0) throw new Error(`${site.name} has no page under ${address}.`);
  return pages;
}

/** The files of a site whose name ends so, as paths under its folder. */
export function filesOf(site: BuiltSite, ending: string): string[] {
  return readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** The scripts that readers are given: all but the form for editors, what it loads, and Pagefind's. */
export function readerScripts(site: BuiltSite): string[] {
  return filesOf(site, '.js').filter(
    (file) => !/^pagefind\/|EditForm|edit-worker|pdfjs/.test(file),
  );
}

/** What a file of a site says. */
export function readText(site: BuiltSite, file: string): string {
  return readFileSync(`${site.folder}/${file}`, 'utf8');
}

/** Whether a path of the host, base included, leads to a file of the site. */
export function isThere(site: BuiltSite, path: string): boolean {
  if (!path.startsWith(`${site.base}/`)) return false;
  return existsSync(`${site.folder}${decodeURI(withIndex(path.slice(site.base.length)))}`);
}

/** Words as a reader sees them: runs of white space are one space. */
export function wordsOf(element: HTMLElement | null): string {
  return (element?.text ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The words of a part of a page that can be read before any script has run. */
export function shownIn(page: BuiltPage, selector = 'main'): string {
  const part = parse(page.root.querySelector(selector)?.outerHTML ?? '');
  for (const hidden of part.querySelectorAll('[hidden]')) hidden.remove();
  return wordsOf(part);
}

function withIndex(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

function readPage(site: BuiltSite, file: string): BuiltPage {
  const html = readText(site, file);
  let root: HTMLElement | undefined;
  return {
    address: `/${file.replace(/index\.html$/, '')}`,
    html,
    // Most tests look into a few pages only, and parsing all of them takes seconds.
    get root() {
      return (root ??= parse(html, { comment: true }));
    },
    isRedirect: html.includes('<meta http-equiv="refresh"'),
  };
}

/** The pages of the English site: their frame has a menu, a search and a foot, and lists hold them. */
export function englishPagesOf(site: BuiltSite): BuiltPage[] {
  return pagesOf(site).filter(
    ({ address, root }) =>
      !address.startsWith('/en/') && root.querySelector('html')?.getAttribute('lang') === 'en-GB',
  );
}

/** Every style of a site: its sheets, and what stands inside pages, each once. */
export function stylesOf(site: BuiltSite): { name: string; style: string }[] {
  const inPages = new Map(
    everyPage(site).flatMap(({ address, root }) =>
      root.querySelectorAll('style').map(({ textContent }) => [textContent, address] as const),
    ),
  );
  if (inPages.size === 0) throw new Error(`${site.name} has no style inside its pages.`);
  const sheets = filesOf(site, '.css').filter((file) => file.startsWith('_astro/'));
  return [
    ...[...inPages].map(([style, name]) => ({ name, style })),
    ...sheets.map((name) => ({ name, style: readText(site, name) })),
  ];
}
