/** A page with a fixed address. Its words are in content/pages, under the same id. */
export interface Section {
  /** The file in content/pages. */
  id: string;
  /** The address, base path not included. */
  path: string;
  /** The id of the page above it. */
  parent?: string;
  /** Its place in the menu, counted from 1. */
  menu?: number;
  /** Its place among the links at the foot of every page, counted from 1. */
  footer?: number;
  /** Whether "Leave this site" is on it. */
  sensitive: boolean;
  /** Whether no partnership can do without it. Any other is there if its words are. */
  required?: true;
  /** Left out of search, sitemap and A to Z. */
  unlisted?: true;
}
