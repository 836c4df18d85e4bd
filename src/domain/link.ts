/** Link texts that mean nothing when a screen reader reads them out alone. */
const vague: ReadonlySet<string> = new Set([
  'click',
  'click here',
  'details',
  'find out more',
  'go',
  'here',
  'info',
  'learn more',
  'link',
  'more',
  'more details',
  'more information',
  'page',
  'read more',
  'see here',
  'see more',
  'this',
  'this link',
  'this page',
  'view',
  'web site',
  'website',
]);

/** True if the text of a link does not say where it leads. */
export function isVagueLinkText(text: string): boolean {
  return vague.has(
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} ]/gu, '')
      .trim(),
  );
}

/** True if a web address is the home page of its site, where a reader has to search on. */
export function isHomePage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:index\.\w+|home\/?|default\.aspx)?$/i.test(pathname);
}
