import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type BuiltSite, filesOf } from './built-site.ts';

/** What the search index keeps of one page. */
interface SearchFragment {
  /** Its address, without the folder of the host. */
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Every page that the search index of a site holds. A fragment is gzip of a word and JSON. */
export function fragmentsOf(site: BuiltSite): SearchFragment[] {
  return filesOf(site, '.pf_fragment').map((file) => {
    const written = gunzipSync(readFileSync(`${site.folder}/${file}`)).toString('utf8');
    return JSON.parse(written.slice(written.indexOf('{'))) as SearchFragment;
  });
}
