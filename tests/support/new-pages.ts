import { type BuiltPage, type BuiltSite, everyPage, real } from './built-site.ts';

/** A page without its foot, which is the same on all. */
function withoutFoot(html: string): string {
  return html.replace(/<footer[ >].*?<\/footer>/s, '');
}

/**
 * The pages of a site that are not those of the real site over again, letter for letter but for
 * their foot: what is asked of one page at a time was asked of the others there.
 */
export function newPagesOf(site: BuiltSite): BuiltPage[] {
  if (site === real) return everyPage(real);
  const known = new Map(everyPage(real).map(({ address, html }) => [address, withoutFoot(html)]));
  return everyPage(site).filter(({ address, html }) => known.get(address) !== withoutFoot(html));
}
