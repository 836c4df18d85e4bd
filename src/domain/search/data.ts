import type { Phrases } from '../../schemas/phrases.ts';
import type { Nearest } from './nearest-to.ts';

/** All that search knows before anything is typed: the same file for everybody. */
export interface SearchData {
  /** What search says, in the language of its pages. */
  phrases: Phrases['answers'];
  pages: readonly SearchPage[];
  slang: readonly Slang[];
  /** Stems of common English words that no page has, packed: none is taken for a misspelling. */
  english: string;
  /** What somebody in danger types; the first pattern that fits is shown. */
  crisis: readonly Crisis[];
  /** Lists of words by name, for the patterns of a crisis. */
  groups: WordGroups;
  /** The page of meetings, and those ahead on the day of the build. */
  meetings?: { href: string; ahead: readonly { date: string; words: string }[] } | undefined;
  /** The page of other languages. */
  languages?: string | undefined;
  /** What a typed postcode is answered from. */
  nearest?: Nearest | undefined;
  /** The page of what is held every year, and what is known of each year. */
  editions?: { href: string; years: Readonly<Record<string, string>> } | undefined;
}

/** A kind of thing that people ask for by a word of its own: “figures”, “number”, “lesson”. */
export type Intent = 'figures' | 'contact' | 'school' | 'meaning' | 'meeting' | 'report';

/** One page that search can lead to. */
export interface SearchPage {
  href: string;
  kind: string;
  title: string;
  /** What it is about, in a sentence. */
  about?: string;
  /** What people type or say who need it. */
  say?: readonly string[];
  /** Initials it is known by. */
  initials?: string;
  /** What people find here who ask for it by a word of its own. */
  answers?: Intent;
  /** How to reach a service. */
  contact?: Contact;
}

/** How to reach a service, and when. */
export interface Contact {
  phones: readonly ContactPhone[];
  hours?: string;
  fees?: string;
  alert?: string;
}

export interface ContactPhone {
  number: string;
  /** Left out where it is a call. */
  type?: 'text';
  /** Which of several numbers it is. */
  label?: string;
  /** The word to send to a text number. */
  send?: string;
  hours?: string;
  allDay?: true;
}

/** Words people type, and the words this site has for the same. */
export interface Slang {
  typed: readonly string[];
  means: string;
}

/** Lists of words by name. */
export type WordGroups = Readonly<Record<string, readonly string[]>>;

/** Which words must be there, in any order, and which must not: names of groups, or words. */
export interface CrisisPattern {
  when: readonly string[];
  not?: readonly string[] | undefined;
}

/** A pattern with what is shown before any page. */
export interface Crisis extends CrisisPattern {
  /** When to ring 999, in one sentence. */
  danger: string;
  /** Addresses of the services whose numbers are shown, first to try first. */
  services: readonly string[];
  /** Addresses of the pages that come before the pages of those services. */
  pages: readonly string[];
}
