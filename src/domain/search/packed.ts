import type { Contact, Intent, SearchData, SearchPage } from './data.ts';
import { tellingWords, wordsOf } from './words.ts';

/** The data as they travel: what is alike stands together, so that it takes half the bytes. */
export interface PackedData extends Omit<SearchData, 'pages' | 'english'> {
  english: string;
  folders: PackedFolder[];
}

/** Pages of one kind under one address; each column has a line a page. */
interface PackedFolder {
  under: string;
  kind: string;
  answers?: Intent | undefined;
  titles: string;
  /** The rest of each address; empty where the title says it. */
  ends: string;
  initials: string;
  abouts: string;
  says: string;
  contacts?: Record<number, Contact>;
}

/** Between the phrases of one page. */
const comma = '\t';

/** Packs the data for the way to the browser. */
export function pack({ pages, english, ...rest }: SearchData): PackedData {
  const folders = new Map<string, SearchPage[]>();
  for (const page of pages) {
    const key = [folderOf(page.href), page.kind, page.answers].join(' ');
    folders.set(key, [...(folders.get(key) ?? []), page]);
  }
  return {
    ...rest,
    english: english.join(' '),
    folders: [...folders.values()].map((list) => {
      const [{ kind, answers, href } = { kind: '', answers: undefined, href: '' }] = list;
      const under = folderOf(href);
      const column = (of: (page: SearchPage) => string | undefined) =>
        list.map((page) => (of(page) ?? '').replaceAll(/[\n\t]/g, ' ')).join('\n');
      const contacts = Object.fromEntries(
        list.flatMap(({ contact }, at) => (contact ? [[at, contact]] : [])),
      ) as Record<number, Contact>;
      return {
        under,
        kind,
        ...(answers && { answers }),
        titles: column(({ title }) => title),
        ends: column((page) => {
          const end = page.href.slice(under.length);
          return end === endOf(page.title, under) ? '' : end;
        }),
        initials: column(({ initials }) => initials),
        abouts: column(({ about }) => about),
        says: list.map(({ say = [] }) => worthSending(say).join(comma)).join('\n'),
        ...(Object.keys(contacts).length > 0 && { contacts }),
      };
    }),
  };
}

/** The data as search uses them. */
export function unpack({ folders, english, ...rest }: PackedData): SearchData {
  return { ...rest, english: english.split(' '), pages: folders.flatMap(pagesIn) };
}

function pagesIn(folder: PackedFolder): SearchPage[] {
  const { under, kind, answers, contacts = {} } = folder;
  const column = (lines: string) => lines.split('\n');
  const [ends, initials, abouts, says] = [
    column(folder.ends),
    column(folder.initials),
    column(folder.abouts),
    column(folder.says),
  ];
  return column(folder.titles).map((title, at) => ({
    href: under + endFrom(ends[at], title, under),
    kind,
    title,
    ...(answers && { answers }),
    ...(initials[at] && { initials: initials[at] }),
    ...(abouts[at] && { about: abouts[at] }),
    ...(says[at] && { say: says[at].split(comma) }),
    ...(contacts[at] && { contact: contacts[at] }),
  }));
}

/** Everything of an address but its last part. */
function folderOf(href: string): string {
  return /^.*(?:\/|#)(?=[^/]+\/?$)/.exec(href)?.[0] ?? href;
}

function endFrom(end: string | undefined, title: string, under: string): string {
  return end === undefined || end === '' ? endOf(title, under) : end;
}

/** The last part of an address, as most titles make it. */
function endOf(title: string, under: string): string {
  return wordsOf(title).join('-') + (under.endsWith('#') ? '' : '/');
}

/** What search needs of the phrases of a page: their telling words, each once, alike ones together. */
function worthSending(say: readonly string[]): string[] {
  return [...new Set(say.map((phrase) => tellingWords(phrase).join(' ')))].sort();
}
