import { namesSensitiveSubject } from '../domain/leaving.ts';
import type { PageKind } from '../domain/page-kind.ts';
import type { Topic } from '../schemas/shared/topic.ts';

/** One page of the site, as menus, breadcrumbs, the A to Z, the sitemap and search know it. */
export interface PageEntry {
  href: string;
  /** The heading, and the name in lists. */
  title: string;
  /** The title of the browser tab, where the heading alone would not be unique. */
  tabTitle: string;
  /** Whether the tab does not name the site, because even that could put somebody in danger. */
  bareTitle: boolean;
  description: string;
  kind: PageKind;
  parent: string | undefined;
  sensitive: boolean;
  /** Whether search and the sitemap hold it. */
  listed: boolean;
  /** Whether the A to Z holds it too; a long record has a list of its own. */
  inAToZ: boolean;
  /** What people say for it, so that search finds it. */
  peopleSay: string[];
  topics: Topic[];
  /** The file of its record, from the content folder on, where it shows one record. */
  file?: string;
}

type Facts = Pick<PageEntry, 'href' | 'title' | 'description' | 'kind' | 'parent'> & {
  sensitive?: boolean | undefined;
};

/**
 * An entry from what must be said of a page; the rest is as it is for most pages. A page is
 * sensitive if that is said, or else if it names a sensitive subject.
 */
export function entry(facts: Facts & Omit<Partial<PageEntry>, 'sensitive'>): PageEntry {
  const { title, tabTitle = title, href, description } = facts;
  const words = [tabTitle, href, description].join(' ');
  return {
    bareTitle: false,
    listed: true,
    inAToZ: true,
    peopleSay: [],
    topics: [],
    ...facts,
    tabTitle,
    sensitive: facts.sensitive ?? namesSensitiveSubject(words),
  };
}
