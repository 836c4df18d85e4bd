import { Feed } from 'feed';

/** Feeds are in English: meetings, and what changed. */
const language = 'en-GB';

/** One entry of a feed. */
export interface Entry {
  title: string;
  /** The whole address of its page, which is also its permanent id. */
  address: string;
  summary: string;
  /** The day it was last changed, `2026-11-22`. */
  changed: string;
}

/** The title of a feed, its addresses and its publisher. */
interface FeedAbout {
  title: string;
  description: string;
  addresses: { atom: string; json: string };
  page: string;
  publisher: string;
  /** On which terms its words may be used. */
  licence: string;
  /** The day it was made, which is also when a feed without entries was updated. */
  made: string;
}

/** A feed as Atom (RFC 4287) and as JSON Feed 1.1, the newest entry first. */
export function feedOf(
  about: FeedAbout,
  entries: readonly Entry[],
): { atom: string; json: string } {
  const newestFirst = [...entries].sort((a, b) => b.changed.localeCompare(a.changed, 'en'));
  return { atom: atomOf(about, newestFirst), json: jsonFeedOf(about, newestFirst) };
}

function jsonFeedOf(about: FeedAbout, entries: readonly Entry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: about.title,
    description: about.description,
    home_page_url: about.page,
    feed_url: about.addresses.json,
    language,
    authors: [{ name: about.publisher }],
    items: entries.map(({ title, address, summary, changed }) => ({
      id: address,
      url: address,
      title,
      content_text: summary,
      date_modified: midnight(changed).toISOString(),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function atomOf(about: FeedAbout, entries: readonly Entry[]): string {
  const feed = new Feed({
    id: about.addresses.atom,
    title: about.title,
    description: about.description,
    link: about.page,
    copyright: about.licence,
    generator: about.publisher,
    author: { name: about.publisher },
    updated: midnight(entries[0]?.changed ?? about.made),
    feedLinks: { atom: about.addresses.atom },
  });
  for (const { title, address, summary, changed } of entries) {
    feed.addItem({
      title,
      id: address,
      link: address,
      description: summary,
      date: midnight(changed),
    });
  }
  // The library leaves out the language, and a feed reader would read it aloud in its own.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `);
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
