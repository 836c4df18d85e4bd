import type { Confidence } from '../domain/confidence.ts';
import type { Folder } from '../kinds/register.ts';

/** A record as it is published: its facts, its page and its confidence. */
export interface PublishedRecord {
  /** Its file in content/, without the ending: unique within its kind, and lasting. */
  id: string;
  /** The whole address of its page. */
  pageAddress: string;
  /** How sure it was on the day the files were made; a page of words may state no facts. */
  confidence?: Confidence;
  /** Which language its texts are in, where it is not that of the file. */
  language?: string;
  /** Its words, as written: Markdown, with the site's own components. */
  words?: string;
  /** Everything else, as its schema says. */
  [field: string]: unknown;
}

/** Every record of one kind, as it is published. */
export interface PublishedKind {
  folder: Folder;
  /** What the records are called, `Services`. */
  title: string;
  records: readonly PublishedRecord[];
}

/** What every file says: its publisher, its licence, and when it was made. */
export interface Terms {
  publisher: string;
  /** The name of the licence, which the owner of the site chooses. */
  licence: string;
  licenceAddress: string | undefined;
  /** Attributions that the sources of data require. */
  attribution: readonly string[];
  /** Which language the texts are in, where a record does not say another. */
  language: string;
  /** The page that explains the files. */
  about: string;
  /** The day the files were made, `2026-11-22`. */
  made: string;
}
