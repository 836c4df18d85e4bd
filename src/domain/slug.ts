import GithubSlugger from 'github-slugger';

/** Words as part of an address: lower-case letters, digits and hyphens. */
export function slugify(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036F’'‘]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** The ids that a build gives the headings of a page, in their order, for links to lead to. */
export function headingIds(headings: readonly string[]): string[] {
  const slugger = new GithubSlugger();
  return headings.map((heading) => slugger.slug(heading));
}
