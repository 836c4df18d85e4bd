import { type Section, sections } from '../../site/sections.ts';
import { urls } from '../../site/urls.ts';
import { getRecord, getRecords } from '../records.ts';
import { type PageEntry, entry } from './entry.ts';

/** Pages whose address is always there. */
export async function standingPages(): Promise<PageEntry[]> {
  return Promise.all(
    sections.map(async (section: Section) => {
      const record = await getRecord('pages', section.id);
      return entry({
        href: urls.to(section.path),
        title: record.title,
        description: record.description,
        kind: 'Page',
        parent: section.parent === undefined ? undefined : urls.section(section.parent as 'home'),
        sensitive: section.sensitive,
        listed: !section.unlisted,
        peopleSay: [
          ...(record.peopleSay ?? []),
          ...(section.id === 'glossary' ? await peopleSayOfTerms() : []),
        ],
      });
    }),
  );
}

async function peopleSayOfTerms(): Promise<string[]> {
  const terms = await getRecords('terms');
  return terms.flatMap((term) => term.peopleSay ?? []);
}
