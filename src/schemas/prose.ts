import type { Referable } from './shared/reference.ts';

/** One attribute of a prose component: an id in a folder, or a day. */
type ProseAttribute =
  | { folder: Referable; example: string }
  | { is: 'day' | 'kind' | 'kind or contact'; example: string };

/** The components authors may use in the body of an .mdx file, and what each attribute names. */
export const proseComponents: Record<string, Record<string, ProseAttribute>> = {
  /** A boxed warning, for danger to life only. */
  Danger: {},
  /** A file to download, with how large it is. */
  File: { id: { folder: 'files', example: '<File id="annual-report" />' } },
  /** The year of the newest record of a kind that has one for each year. */
  Latest: { of: { is: 'kind', example: '<Latest of="plans" />' } },
  /** What a law says and whether it counts yet. */
  Law: { id: { folder: 'laws', example: '<Law id="parking-on-a-pavement" />' } },
  /** A boxed note. */
  Note: {},
  /** The number of a service, as a link that rings it. */
  Phone: { service: { folder: 'services', example: '<Phone service="police-101" />' } },
  /** The name of a place, as a link to its page. */
  Place: { id: { folder: 'places', example: '<Place id="town-hall" />' } },
  /** The name of a service, as a link to its page. */
  Service: { id: { folder: 'services', example: '<Service id="police-101" />' } },
  /** Words of the glossary, with their meaning in place. */
  Term: {
    id: { folder: 'terms', example: '<Term id="community-protection-notice">CPN</Term>' },
  },
  /** Words that are true until the end of a day: after it they hide themselves. */
  Until: { date: { is: 'day', example: '<Until date="2026-12-31">' } },
  /** Words that are true only while there is no record of a kind, or nobody to write to or ring. */
  WhenNone: { of: { is: 'kind or contact', example: '<WhenNone of="keep-safe-venues">' } },
  /** The services a guide names, with their numbers. */
  WhoCanHelp: { guide: { folder: 'guides', example: '<WhoCanHelp guide="hate-crime" />' } },
};

/** Those that hold words of their author; the others say what their record says. */
export const holdingWords: ReadonlySet<string> = new Set([
  'Danger',
  'Note',
  'Term',
  'Until',
  'WhenNone',
]);

/** Those that need lines of their own, never inside a sentence. */
export const blockComponents: ReadonlySet<string> = new Set([
  'Danger',
  'Law',
  'Note',
  'Until',
  'WhenNone',
  'WhoCanHelp',
]);
