import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'node-html-parser';

/** The pages for residents, by the beginning of their addresses. */
const resident =
  /^\/(?:advice|emergency|hate-crime|help|keep-safe|keep-your-visit-private|places|report)\//;

/** What is on a page and is no prose of its own: lists of other records, navigation, sources. */
const notProse =
  'nav, [data-pagefind-ignore], [popover], [hidden], svg, script, style, form, address, table, template';

/** A page of a built site with its prose: paragraphs and items of lists, each a text. */
export interface PageProse {
  /** The address of the page under the site, `/help/crimestoppers/`. */
  address: string;
  texts: string[];
}

/** The prose of every page for residents of a built site. */
export function proseOfResidentPages(site: string): PageProse[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('index.html') && resident.test(`/${name}`))
    .sort()
    .map((name) => ({
      address: `/${name.replace(/index\.html$/, '')}`,
      texts: proseOf(readFileSync(`${site}/${name}`, 'utf8')),
    }));
}

/** The prose of one page. Headings are left out: they are labels, and not read as sentences. */
export function proseOf(html: string): string[] {
  const main = parse(html).querySelector('main');
  for (const part of main?.querySelectorAll(notProse) ?? []) part.remove();
  return (main?.querySelectorAll('p, li, dd') ?? [])
    .filter((block) => block.querySelector('p, li, dd, h2, h3, h4') === null)
    .filter((block) => block.text.trim() !== block.querySelector('a')?.text.trim())
    .map((block) => block.structuredText.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
