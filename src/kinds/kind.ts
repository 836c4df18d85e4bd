import type { z } from 'zod';
import type { CalendarDate } from '../domain/date.ts';
import type { PageKind } from '../domain/page-kind.ts';
import type { Risk } from '../domain/risk.ts';
import type { Section } from './section.ts';

/** The facts of a record that may not have been checked yet. */
export type Facts = Readonly<Record<string, unknown>>;

/** How the file of a record is named: the rule in words, and the name of one record. */
export interface FileNaming {
  rule: string;
  nameOf: (record: Facts) => string;
  /** The fields that make the name, in the order in which `npm run new` takes them. */
  fields: readonly string[];
  /** Whether its files are in a folder for each plan year. */
  inYears?: true;
  /** The name of the file where each record has a folder of its own, with other files beside it. */
  inFolder?: string;
}

/** The schema of any kind of record. */
type AnySchema = z.ZodType<Readonly<Record<string, unknown>>>;

/** The facts of a record and its id, which is the name of its file. */
type WithId<Schema extends AnySchema> = z.infer<Schema> & { id: string };

/** Finds the organisation and the place that a record names; `undefined` where there is none. */
export interface LookUp {
  organisation: (id: string) => { name: string } | undefined;
  place: (id: string) => { name: string; organisation?: string | undefined } | undefined;
}

/** What the risk of a wrong fact depends on besides the record. */
interface RiskContext {
  today: CalendarDate;
  /** The ids of the plans that cover today: older ones are history. */
  plansInForce: ReadonlySet<string>;
}

/** How long a confirmation holds: as `confirmedFor` in site.yaml says for these two, or for good. */
type ConfirmationLimit = 'place' | 'service' | 'lasting';

/**
 * Everything the software knows about one kind of record. Each file of `src/kinds` named like a
 * folder of `content/` holds one, and `register.ts` lists them. Collections, checks, templates,
 * addresses, menus, sitemap, A to Z, search and open data all derive from it.
 */
export interface Kind<Schema extends AnySchema = AnySchema> {
  /** How its files end: with words under the facts, or facts alone. */
  ending: '.mdx' | '.yaml';
  schema: Schema;
  /** What one record and several are called, in small letters except for names. */
  one: string;
  many: string;
  /** What one file holds, in one or two sentences. */
  holds: string;
  /** What people type for it in `npm run new`; the first also names its template. */
  names: readonly [string, ...string[]];
  fileName: FileNaming;
  /** Where one of several fields is required, the usual one. */
  usual?: keyof z.infer<Schema> & string;
  /** The headings its words begin with. */
  headings?: readonly string[];
  /** Why an editor cannot add one: the software must know it first. */
  fixed?: string;

  /** What a record is called, so that no two of a list are confused; `undefined` without a name. */
  title(
    facts: Facts & { id: string },
    placeName: (id: string) => string | undefined,
  ): string | undefined;
  /** Fields that no two records may share, because lists and search show them. */
  unique: readonly (keyof z.infer<Schema> & string)[];
  /** The list within which titles must differ, where it is not the whole kind. */
  uniqueWithin?(id: string): string;

  /** Who can say whether a record is right; `undefined` where nobody is named. */
  owner(record: WithId<Schema>, look: LookUp & { partnership: string }): string | undefined;
  /** What a wrong fact could do to somebody. */
  risk(record: WithId<Schema>, context: RiskContext): Risk;
  confirmationLimit(record: Partial<WithId<Schema>>): ConfirmationLimit;
  /** What to read out to the owner, who then says whether it is right: numbers, address, hours. */
  factsToConfirm(record: WithId<Schema>): string[];
  /** Fields, at any depth, that reviewers see as facts even without a digit or an address in them. */
  factFields: readonly string[];

  /** Where a record is shown, base path not included: its own page, or its anchor on another. */
  address: ((record: { id: string; place?: unknown }) => string) | 'as its section';
  /** Addresses that further pages made from a record can have, `furtherPages` among them. */
  furtherAddresses?(id: string): string[];
  /** Further pages made from one record alone: its sources, or what is printed of it. */
  furtherPages?(record: WithId<Schema>): FurtherPage[];
  /** Its own page; without it, records are only shown on the pages of others. */
  page?: RecordPage<Schema>;
  /** The page that lists its records, if it has one of its own. */
  list: Section | undefined;
  /** The language of its texts, as in BCP 47, where it is not that of the site. */
  language?(record: WithId<Schema>): string;
  /** Records are published as open data, except where this says that they are not. */
  inOpenData?: false;
}

/** A further page made from a record. It is no part of the A to Z unless it says so. */
interface FurtherPage {
  path: string;
  title: string;
  tabTitle?: string;
  description: string;
  /** As in `KindPage`. */
  sensitive?: boolean;
  /** Whether search and the sitemap leave it out. */
  listed?: false;
  inAToZ?: true;
}

/** Where the facts of a record were read: a page of its own, to keep the first light. */
export function sourcesPage(path: string, title: string, sensitive = true): FurtherPage {
  return {
    path,
    title: `${title}: where this comes from`,
    description: `Every source of our page called “${title}”, with its date and what it gives.`,
    sensitive,
    listed: false,
  };
}

/** What lists, search, breadcrumbs and the browser tab say of the page of a record. */
interface RecordPage<Schema extends AnySchema> {
  /** What search calls it, and by what it weighs it. */
  kind: PageKind;
  title(record: WithId<Schema>): string;
  /** The title of the browser tab, where the heading alone would not be unique. */
  tabTitle?(record: WithId<Schema>): string;
  /** Whether the tab, and so the paper and the history, does not name the site either. */
  bareTitle?(record: WithId<Schema>): boolean;
  description(record: WithId<Schema>, look: LookUp): string;
  /** The address of the page above it; that of its list if not given. */
  parent?(record: WithId<Schema>): string;
  /** Whether "Leave this site" is on it; where nothing is said, when it names a sensitive subject. */
  sensitive?(record: WithId<Schema>): boolean | undefined;
  /** What people say for it, so that search finds it; `peopleSay` of the record if not given. */
  peopleSay?(record: WithId<Schema>): string[];
  /** Whether the A to Z names it; a kind with very many records has a list of its own. */
  inAToZ: boolean;
}
