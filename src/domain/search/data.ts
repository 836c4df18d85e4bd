import type { Phrases } from '../../schemas/phrases.ts';
import type { Nearest } from './nearest-to.ts';

/** Everything search needs, as one file that is the same for every visitor. */
export interface SearchData {
  /** The phrases of its interface. */
  phrases: Phrases['answers'];
  pages: readonly SearchPage[];
  slang: readonly Slang[];
  /** Stems of common English words that no page has, as a Bloom filter: they are not corrected. */
  english: string;
  /** What somebody in danger types; the first pattern that matches is shown. */
  crisis: readonly Crisis[];
  /** Lists of words by name, for the patterns of a crisis. */
  groups: WordGroups;
  /** The page of meetings, and the meetings ahead on the day of the build. */
  meetings?: { href: string; ahead: readonly { date: string; words: string }[] } | undefined;
  /** The page of other languages. */
  languages?: string | undefined;
  /** The data for answers to a postcode. */
  nearest?: Nearest | undefined;
  /** The page of a yearly event, and what is known of each year. */
  editions?: { href: string; years: Readonly<Record<string, string>> } | undefined;
}

/** A kind of answer that people ask for with a word: “figures”, “number”, “lesson”. */
export type Intent = 'figures' | 'contact' | 'school' | 'meaning' | 'meeting' | 'report';

/** One page that search can lead to. */
export interface SearchPage {
  href: string;
  kind: string;
  title: string;
  /** What it is about, in a sentence. */
  about?: string;
  /** What people who need it type or say. */
  say?: readonly string[];
  /** Initials it is known by. */
  initials?: string;
  /** The kind of answer it gives. */
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
  /** Left out for calls. */
  type?: 'text';
  /** Tells it from other numbers of the service. */
  label?: string;
  /** The word to send to a text number. */
  send?: string;
  hours?: string;
  allDay?: true;
}

/** Words people type, and the words of this site for the same. */
export interface Slang {
  typed: readonly string[];
  means: string;
}

/** Lists of words by name. */
export type WordGroups = Readonly<Record<string, readonly string[]>>;

/** Words that must occur, in any order, and words that must not: names of groups, or words. */
export interface CrisisPattern {
  when: readonly string[];
  not?: readonly string[] | undefined;
}

/** A pattern with what is shown before any page. */
export interface Crisis extends CrisisPattern {
  /** When to ring 999, in one sentence. */
  danger: string;
  /** Addresses of the services whose numbers are shown, the first to try first. */
  services: readonly string[];
  /** Addresses of the pages above the pages of those services. */
  pages: readonly string[];
}

/** A phone number of a service, and its hours unless it is always answered. */
export interface NumberOf {
  page: SearchPage;
  phone: ContactPhone;
  hours: string | undefined;
}

/** The phone numbers of a service, to ring or to text. */
export function numbersOf(page: SearchPage): NumberOf[] {
  return (page.contact?.phones ?? []).map((phone) => ({
    page,
    phone,
    hours: phone.allDay ? undefined : (phone.hours ?? page.contact?.hours),
  }));
}
