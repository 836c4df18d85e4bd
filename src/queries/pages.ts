import { hasSection } from '../site/sections-here.ts';
import { type SectionId, footerSections } from '../site/sections.ts';
import { urls } from '../site/urls.ts';
import { getPageEntries, placeFilterPages } from './page-entries.ts';
import type { PageEntry } from './page-entry.ts';
import { getRecord, getRecords, getSingle, getWords, oncePerBuild } from './records.ts';
import { getEvidence } from './evidence.ts';

export type { PageEntry };

const allPages = oncePerBuild(async () => {
  const pages = await getPageEntries();
  return { pages, byAddress: new Map(pages.map((page) => [page.href, page])) };
});

/** Every page, from the sections and the records: the one list. */
export async function getPages(): Promise<readonly PageEntry[]> {
  return (await allPages()).pages;
}

/** The page at an address. Throws when the list does not hold it. */
export async function getPage(href: string): Promise<PageEntry> {
  const page = (await allPages()).byAddress.get(href);
  if (!page) throw new Error(`No page in the list has the address ${href}.`);
  return page;
}

/** The page of a section, if this content has it. */
export async function getPageIfThere(id: SectionId): Promise<PageEntry | undefined> {
  return hasSection(id) ? getPage(urls.section(id)) : undefined;
}

/** The pages above one, from home down. */
export async function getCrumbs(page: PageEntry): Promise<PageEntry[]> {
  if (page.parent === undefined) return [];
  const parent = await getPage(page.parent);
  return [...(await getCrumbs(parent)), parent];
}

/** The pages that narrow the list of places, and the schemes, which are the same list. */
export async function getPlaceFilterPages(): Promise<PageEntry[]> {
  const schemes = await Promise.all([
    getPageIfThere('reporting-centres'),
    getPageIfThere('keep-safe-venues'),
  ]);
  return [...schemes.filter((page) => page !== undefined), ...placeFilterPages()];
}

/** The pages linked at the foot of every page. */
export async function getFooterPages(): Promise<PageEntry[]> {
  const here = footerSections.filter(({ id }) => hasSection(id));
  return Promise.all(here.map(({ id }) => getPage(urls.section(id))));
}

/** Old addresses, base not included, with the page each leads to. Throws when a page is not there. */
export async function getRedirects() {
  const { redirects } = await getSingle('redirects.yaml');
  return Promise.all(
    redirects.map(async ({ from, to }) => {
      const page = await getPage(urls.to(to));
      return { from, to: page.href, title: page.title };
    }),
  );
}

/** A page of words: its words, and its evidence if it states facts. */
export async function getPageOfWords(id: SectionId) {
  const record = await getRecord('pages', id);
  const { actions, sources, checked } = record;
  return {
    actions,
    href: urls.section(id),
    words: await getWords('pages', id),
    evidence: sources && (await getEvidence({ sources, checked: checked ?? 'not yet' }, 'pages')),
  };
}

/** Records with a list of their own, and with names too long to be looked for by a letter. */
const listedElsewhere: readonly string[] = ['Meeting', 'Priority', 'Figures'];

/** Every listed page under its first letter, with the words people look for it under. */
export async function getAToZ() {
  const pages = (await getPages()).filter(
    ({ listed, inAToZ, kind }) => listed && inAToZ && !listedElsewhere.includes(kind),
  );
  const alsoUnder = (await getRecords('guides')).flatMap(({ href, alsoUnder = [] }) =>
    alsoUnder.map((text) => ({ text, href, kind: 'guide' })),
  );
  const entries = pages
    .map(({ title, href, kind, parent }) =>
      parent === urls.section('report')
        ? { text: topicOf(title), href, kind: 'report' }
        : { text: title, href, kind: kind === 'Page' ? '' : kind.toLowerCase() },
    )
    .concat(alsoUnder)
    .sort((a, b) => a.text.localeCompare(b.text, 'en', { ignorePunctuation: true }));
  const letters = Map.groupBy(entries, ({ text }) => {
    // What has neither stands with the digits: a heading of its own could be no address.
    const first = /[a-z0-9]/i.exec(text)?.[0].toUpperCase() ?? '0';
    return /\d/.test(first) ? '0-9' : first;
  });
  return [...letters].map(([letter, entries]) => ({ letter, entries }));
}

/** What a way to report is about: “Report a hate crime” stands under H. */
function topicOf(title: string): string {
  const topic = title.replace(/^Report (?:an? )?/, '');
  return topic.charAt(0).toUpperCase() + topic.slice(1);
}
