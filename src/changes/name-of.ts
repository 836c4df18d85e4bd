import { titleOf } from '../kinds/record.ts';
import type { Content, Written } from './written.ts';

/** What the files that stand alone are about. */
const singles: Readonly<Record<string, string>> = {
  'expectations.yaml': 'What must stay true of the content',
  'redirects.yaml': 'Old addresses',
  'search-words.yaml': 'Words people type in search',
  'site.yaml': 'The whole site',
};

/** What a record is called in the review. */
export function nameOf({ folder, id, facts }: Written, content: Content): string {
  if (folder === 'single') return singles[id] ?? id;
  return titleOf({ folder, id, facts }, (place) => {
    const name = content.find('places', place)?.facts['name'];
    return typeof name === 'string' ? name : undefined;
  });
}
