import GithubSlugger from 'github-slugger';

/** The parts of a page that a link can lead to: the ids that a build gives headings, in their order. */
export function headingIds(headings: readonly string[]): string[] {
  const slugger = new GithubSlugger();
  return headings.map((heading) => slugger.slug(heading));
}
