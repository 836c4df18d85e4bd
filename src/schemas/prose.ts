import type { Referable } from './shared/reference.ts';

/** What an attribute of a component takes: the id of a record, a day, or words from a table. */
type ProseAttribute =
  | { folder: Referable; example: string }
  | { is: 'row' | 'column if not the first'; example: string }
  | { is: 'day' | 'kind' | 'kind or contact'; example: string };

const figure = '<Figure of="recorded-crime-2025-26" row="Theft of bicycles" />';

/** A component that authors may use in the words of an .mdx file. */
interface ProseComponent {
  /** What it shows, for the content model. */
  help: string;
  attributes: Record<string, ProseAttribute>;
  /** Whether it holds words of its author; the others say what their record says. */
  holdsWords?: true;
  /** Whether it needs lines of its own, and is never inside a sentence. */
  isBlock?: true;
}

/** The components that authors may use, by name. */
export const proseComponents: Readonly<Record<string, ProseComponent>> = {
  Danger: {
    help: 'A boxed warning, for danger to life only.',
    attributes: {},
    holdsWords: true,
    isBlock: true,
  },
  Figure: {
    help: 'A number that a record of figures keeps, by its row: it is changed there alone.',
    attributes: {
      of: { folder: 'statistics', example: figure },
      row: { is: 'row', example: figure },
      column: { is: 'column if not the first', example: figure },
    },
  },
  File: {
    help: 'A file to download, with its pages and size.',
    attributes: { id: { folder: 'files', example: '<File id="annual-report" />' } },
  },
  Latest: {
    help: 'The year of the newest plan, or of another kind with years.',
    attributes: { of: { is: 'kind', example: '<Latest of="plans" />' } },
  },
  Law: {
    help: 'What a law says, and whether it counts yet.',
    attributes: { id: { folder: 'laws', example: '<Law id="parking-on-a-pavement" />' } },
    isBlock: true,
  },
  Note: { help: 'A boxed note.', attributes: {}, holdsWords: true, isBlock: true },
  Phone: {
    help: 'The number of a service, as a link that rings it.',
    attributes: { service: { folder: 'services', example: '<Phone service="police-101" />' } },
  },
  Place: {
    help: 'The name of a place, as a link to its page.',
    attributes: { id: { folder: 'places', example: '<Place id="town-hall" />' } },
  },
  Service: {
    help: 'The name of a service, as a link to its page.',
    attributes: { id: { folder: 'services', example: '<Service id="police-101" />' } },
  },
  Term: {
    help: 'A word of the glossary with its meaning, where it is first used.',
    attributes: {
      id: { folder: 'terms', example: '<Term id="community-protection-notice">CPN</Term>' },
    },
    holdsWords: true,
  },
  Until: {
    help: 'Words that are true until the end of a day: after it they hide themselves.',
    attributes: { date: { is: 'day', example: '<Until date="2026-12-31">' } },
    holdsWords: true,
    isBlock: true,
  },
  WhenNone: {
    help: 'Words that are true only while there is no record of a kind, or nobody to write to (`contact`).',
    attributes: {
      of: { is: 'kind or contact', example: '<WhenNone of="keep-safe-venues">' },
    },
    holdsWords: true,
    isBlock: true,
  },
  WhoCanHelp: {
    help: 'The services a guide names, with their numbers.',
    attributes: { guide: { folder: 'guides', example: '<WhoCanHelp guide="hate-crime" />' } },
    isBlock: true,
  },
};
