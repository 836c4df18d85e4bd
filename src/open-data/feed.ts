import { Feed } from 'feed';

/** One entry of a feed. */
export interface Entry {
  title: string;
  /** The whole address of the page it is about; it is also its lasting id. */
  address: string;
  summary: string;
  /** The day it was last changed, `2026-11-22`. */
  changed: string;
}

/** A feed: what it is called, its own address, whose it is. */
interface FeedAbout {
  title: string;
  description: string;
  address: string;
  page: string;
  publisher: string;
  /** On which terms its words may be used. */
  licence: string;
  /** The day it was made: what it says it was updated on when it holds nothing. */
  made: string;
}

/** An Atom feed (RFC 4287), the newest entry first. The clock is never read. */
export function atomOf(about: FeedAbout, entries: readonly Entry[]): string {
  const newestFirst = [...entries].sort((a, b) => b.changed.localeCompare(a.changed));
  const feed = new Feed({
    id: about.address,
    title: about.title,
    description: about.description,
    link: about.page,
    language: 'en-GB',
    copyright: about.licence,
    generator: about.publisher,
    author: { name: about.publisher },
    updated: midnight(newestFirst[0]?.changed ?? about.made),
    feedLinks: { atom: about.address },
  });
  for (const { title, address, summary, changed } of newestFirst) {
    feed.addItem({
      title,
      id: address,
      link: address,
      description: summary,
      date: midnight(changed),
    });
  }
  return feed.atom1();
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
