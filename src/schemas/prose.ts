import type { Referable } from './shared/reference.ts';

/** One attribute of a prose component: an id in a folder, a day, or the words of a table. */
type ProseAttribute =
  | { folder: Referable; example: string }
  | { is: 'row' | 'column if not the first'; example: string }
  | { is: 'day' | 'kind' | 'kind or contact'; example: string };

const figure = '<Figure of="recorded-crime-2025-26" row="Theft of bicycles" />';

/** The components authors may use in the body of an .mdx file, and what each attribute names. */
export const proseComponents: Record<string, Record<string, ProseAttribute>> = {
  Danger: {},
  Figure: {
    of: { folder: 'statistics', example: figure },
    row: { is: 'row', example: figure },
    column: { is: 'column if not the first', example: figure },
  },
  File: { id: { folder: 'files', example: '<File id="annual-report" />' } },
  Latest: { of: { is: 'kind', example: '<Latest of="plans" />' } },
  Law: { id: { folder: 'laws', example: '<Law id="parking-on-a-pavement" />' } },
  Note: {},
  Phone: { service: { folder: 'services', example: '<Phone service="police-101" />' } },
  Place: { id: { folder: 'places', example: '<Place id="town-hall" />' } },
  Service: { id: { folder: 'services', example: '<Service id="police-101" />' } },
  Term: {
    id: { folder: 'terms', example: '<Term id="community-protection-notice">CPN</Term>' },
  },
  Until: { date: { is: 'day', example: '<Until date="2026-12-31">' } },
  WhenNone: { of: { is: 'kind or contact', example: '<WhenNone of="keep-safe-venues">' } },
  WhoCanHelp: { guide: { folder: 'guides', example: '<WhoCanHelp guide="hate-crime" />' } },
};

/** What each shows, for the content model. */
export const componentHelp: Readonly<Record<string, string>> = {
  Danger: 'A boxed warning, for danger to life only.',
  Figure: 'A number that a record of figures keeps, by its row: it is changed there alone.',
  File: 'A file to download, with its pages and size.',
  Latest: 'The year of the newest plan, or of another kind with years.',
  Law: 'What a law says, and whether it counts yet.',
  Note: 'A boxed note.',
  Phone: 'The number of a service, as a link that rings it.',
  Place: 'The name of a place, as a link to its page.',
  Service: 'The name of a service, as a link to its page.',
  Term: 'A word of the glossary with its meaning, where it first stands.',
  Until: 'Words that are true until the end of a day: after it they hide themselves.',
  WhenNone:
    'Words that are true only while there is no record of a kind, or nobody to write to (`contact`).',
  WhoCanHelp: 'The services a guide names, with their numbers.',
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
