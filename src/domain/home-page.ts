/** Whether a web address is the home page of its site, which says nothing of what a reader came for. */
export function isHomePage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:index\.\w+|home\/?|default\.aspx)?$/i.test(pathname);
}
