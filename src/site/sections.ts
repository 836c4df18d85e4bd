/** A page whose address is always there. Its words are in content/pages, under the same id. */
export interface Section {
  /** The file in content/pages. */
  id: string;
  /** The address, base not included. */
  path: string;
  /** The page above it. */
  parent?: string;
  /** Its word in the menu at the top, if it stands there. */
  menu?: string;
  /** Whether it stands at the foot of every page. */
  footer?: true;
  /** Whether "Leave this site" is on it. */
  sensitive: boolean;
  /** Left out of search and of the A to Z. */
  unlisted?: true;
}

/**
 * The one list that menus, breadcrumbs, the A to Z, the sitemap and search derive from.
 * Which kinds are sensitive: home, search, and every page of report, hate crime, help,
 * advice, places and Keep Safe, so that forgetting a flag errs on the careful side.
 */
export const sections = [
  { id: 'home', path: '/', sensitive: true },
  { id: 'emergency', path: '/emergency/', parent: 'home', sensitive: true },
  { id: 'report', path: '/report/', parent: 'home', menu: 'Report', sensitive: true },
  { id: 'help', path: '/help/', parent: 'home', menu: 'Get help', sensitive: true },
  {
    id: 'get-help-in-shorter-words',
    path: '/help/in-shorter-words/',
    parent: 'help',
    sensitive: true,
  },
  { id: 'advice', path: '/advice/', parent: 'home', menu: 'Advice', sensitive: true },
  { id: 'hate-crime', path: '/hate-crime/', parent: 'home', sensitive: true },
  {
    id: 'reporting-centres',
    path: '/hate-crime/reporting-centres/',
    parent: 'hate-crime',
    sensitive: true,
  },
  {
    id: 'report-hate-crime-in-shorter-words',
    path: '/hate-crime/in-shorter-words/',
    parent: 'hate-crime',
    sensitive: true,
  },
  { id: 'places', path: '/places/', parent: 'home', menu: 'Places', sensitive: true },
  { id: 'keep-safe', path: '/keep-safe/', parent: 'home', sensitive: true },
  {
    id: 'keep-safe-in-shorter-words',
    path: '/keep-safe/in-shorter-words/',
    parent: 'keep-safe',
    sensitive: true,
  },
  { id: 'keep-safe-venues', path: '/keep-safe/venues/', parent: 'keep-safe', sensitive: true },
  { id: 'keep-safe-card', path: '/keep-safe/card/', parent: 'keep-safe', sensitive: true },
  { id: 'keep-safe-poster', path: '/keep-safe/poster/', parent: 'keep-safe', sensitive: true },
  { id: 'meetings', path: '/meetings/', parent: 'home', menu: 'Meetings', sensitive: false },
  { id: 'schools', path: '/schools/', parent: 'home', menu: 'Schools', sensitive: false },
  { id: 'crucial-crew', path: '/schools/crucial-crew/', parent: 'schools', sensitive: false },
  {
    id: 'priorities',
    path: '/priorities/',
    parent: 'home',
    menu: 'What we’re doing',
    sensitive: false,
  },
  { id: 'campaigns', path: '/campaigns/', parent: 'home', footer: true, sensitive: false },
  { id: 'partners', path: '/partners/', parent: 'home', footer: true, sensitive: false },
  { id: 'about', path: '/about/', parent: 'home', footer: true, sensitive: false },
  { id: 'contact', path: '/contact/', parent: 'home', footer: true, sensitive: false },
  { id: 'projects', path: '/projects/', parent: 'priorities', sensitive: false },
  {
    id: 'commissioner-priorities',
    path: '/priorities/commissioner/',
    parent: 'priorities',
    sensitive: false,
  },
  { id: 'statistics', path: '/statistics/', parent: 'priorities', sensitive: false },
  { id: 'orders', path: '/orders/', parent: 'home', sensitive: false },
  { id: 'documents', path: '/documents/', parent: 'priorities', sensitive: false },
  { id: 'glossary', path: '/glossary/', parent: 'home', footer: true, sensitive: false },
  { id: 'fact-changes', path: '/changes/', parent: 'about', sensitive: false },
  { id: 'data', path: '/data/', parent: 'about', footer: true, sensitive: false },
  { id: 'how-we-check', path: '/about/how-we-check/', parent: 'about', sensitive: false },
  { id: 'accessibility', path: '/accessibility/', parent: 'home', footer: true, sensitive: false },
  { id: 'privacy', path: '/privacy/', parent: 'home', footer: true, sensitive: false },
  {
    id: 'keep-your-visit-private',
    path: '/keep-your-visit-private/',
    parent: 'home',
    footer: true,
    sensitive: true,
  },
  { id: 'a-z', path: '/a-z/', parent: 'home', footer: true, sensitive: true, unlisted: true },
  {
    id: 'search',
    path: '/search/',
    parent: 'home',
    menu: 'Search',
    sensitive: true,
    unlisted: true,
  },
  { id: 'not-found', path: '/404.html', parent: 'home', sensitive: true, unlisted: true },
] as const satisfies readonly Section[];

export type SectionId = (typeof sections)[number]['id'];

/** The section with an id. */
export function section(id: SectionId): Section {
  return sections.find((candidate) => candidate.id === id) as Section;
}
