import type { Topic } from '../../schemas/shared/topic.ts';

/** What search may be narrowed to. */
export type PageKind =
  | 'Campaign'
  | 'Document'
  | 'Figures'
  | 'Guide'
  | 'Meeting'
  | 'Order'
  | 'Page'
  | 'Place'
  | 'Priority'
  | 'Project'
  | 'Service';

/** One page of the site, as menus, breadcrumbs, the A to Z, the sitemap and search know it. */
export interface PageEntry {
  href: string;
  /** The heading, and the name in lists. */
  title: string;
  /** The title of the browser tab, where the heading alone would not be unique. */
  tabTitle: string;
  description: string;
  kind: PageKind;
  parent: string | undefined;
  sensitive: boolean;
  /** Whether search and the sitemap hold it. */
  listed: boolean;
  /** Whether the A to Z holds it too; a long record has a list of its own. */
  inAToZ: boolean;
  peopleSay: string[];
  topics: Topic[];
}

/** An entry from what must be said of a page; the rest is as it is for most pages. */
export function entry(
  facts: Pick<PageEntry, 'href' | 'title' | 'description' | 'kind' | 'parent' | 'sensitive'> &
    Partial<PageEntry>,
): PageEntry {
  return { tabTitle: facts.title, listed: true, inAToZ: true, peopleSay: [], topics: [], ...facts };
}

/** What several kinds of record share. A kind that says nothing of sensitivity is sensitive. */
export function named(record: {
  peopleSay?: string[] | undefined;
  topics?: Topic[] | undefined;
  sensitive?: false | undefined;
}) {
  return {
    peopleSay: record.peopleSay ?? [],
    topics: record.topics ?? [],
    sensitive: record.sensitive ?? true,
  };
}
