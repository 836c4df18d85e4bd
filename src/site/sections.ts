import { type Folder, folders, kinds } from '../kinds/register.ts';
import type { Section } from '../kinds/section.ts';

export type { Section };

/**
 * Pages with a fixed address that list no kind of record; the list of a kind is in src/kinds.
 * Sensitive are home, search, and every page of report, hate crime, help, advice, places and
 * Keep Safe.
 */
const otherSections = [
  { id: 'home', path: '/', sensitive: true, required: true },
  { id: 'emergency', path: '/emergency/', parent: 'home', sensitive: true, required: true },
  { id: 'keep-safe', path: '/keep-safe/', parent: 'home', sensitive: true },
  { id: 'keep-safe-card', path: '/keep-safe/card/', parent: 'keep-safe', sensitive: true },
  { id: 'keep-safe-poster', path: '/keep-safe/poster/', parent: 'keep-safe', sensitive: true },
  {
    id: 'virtual-crew-for-teachers',
    path: '/schools/virtual-crew/for-teachers/',
    parent: 'virtual-crew',
    sensitive: false,
  },
  {
    id: 'virtual-crew-at-home',
    path: '/schools/virtual-crew/at-home/',
    parent: 'virtual-crew',
    sensitive: false,
  },
  {
    id: 'crucial-crew-parents',
    path: '/schools/crucial-crew/parents/',
    parent: 'crucial-crew',
    sensitive: false,
  },
  { id: 'about', path: '/about/', parent: 'home', footer: 3, sensitive: false, required: true },
  { id: 'contact', path: '/contact/', parent: 'home', footer: 4, sensitive: false, required: true },
  { id: 'data', path: '/data/', parent: 'about', footer: 6, sensitive: false, required: true },
  {
    id: 'how-we-check',
    path: '/about/how-we-check/',
    parent: 'about',
    sensitive: false,
    required: true,
  },
  {
    id: 'accessibility',
    path: '/accessibility/',
    parent: 'home',
    footer: 7,
    sensitive: false,
    required: true,
  },
  { id: 'privacy', path: '/privacy/', parent: 'home', footer: 8, sensitive: false, required: true },
  {
    id: 'keep-your-visit-private',
    path: '/keep-your-visit-private/',
    parent: 'home',
    footer: 9,
    sensitive: true,
    required: true,
  },
  {
    id: 'a-z',
    path: '/a-z/',
    parent: 'home',
    footer: 10,
    sensitive: true,
    required: true,
    unlisted: true,
  },
  {
    id: 'search',
    path: '/search/',
    parent: 'home',
    menu: 8,
    sensitive: true,
    required: true,
    unlisted: true,
  },
  {
    id: 'not-found',
    path: '/404.html',
    parent: 'home',
    sensitive: true,
    required: true,
    unlisted: true,
  },
] as const satisfies readonly Section[];

const wordsOnly: ReadonlySet<string> = new Set<(typeof otherSections)[number]['id']>([
  'about',
  'accessibility',
  'crucial-crew-parents',
  'emergency',
  'keep-safe',
  'keep-your-visit-private',
  'privacy',
]);

type ListPage = NonNullable<(typeof kinds)[Folder]['list']>;

type AnySection = (typeof otherSections)[number] | ListPage;

export type SectionId = AnySection['id'];

/** The sections that stand in the menu. */
type MenuId = Extract<AnySection, { menu: number }>['id'];

/**
 * Every page with a fixed address. Menu, breadcrumbs, foot, A to Z, sitemap and search derive
 * from these and the pages of records.
 */
export const sections: readonly (Section & { id: SectionId })[] = [
  ...otherSections,
  ...folders.flatMap((folder) => kinds[folder].list ?? []),
];

/** The section with an id. */
export function section(id: SectionId): Section {
  return sections.find((candidate) => candidate.id === id) as Section;
}

/** The sections of the menu, in its order. Each has its word in the phrases of a language. */
export const menuSections = sections
  .flatMap(({ id, path, menu }) =>
    menu === undefined ? [] : [{ id: id as MenuId, path, position: menu }],
  )
  .sort((a, b) => a.position - b.position);

/** The sections at the foot of every page, in their order. */
export const footerSections = sections
  .flatMap(({ id, path, footer }) => (footer === undefined ? [] : [{ id, path, position: footer }]))
  .sort((a, b) => a.position - b.position);

/** The sections that show nothing but their words, by src/pages/[...section].astro. */
export const sectionsOfWords = sections.filter(({ id }) => wordsOnly.has(id));
