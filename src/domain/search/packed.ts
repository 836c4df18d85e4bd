import type { Contact, Intent, SearchData, SearchPage } from './data.ts';
import { type PackedPhrases, packPhrases, unpackPhrases } from './packed-phrases.ts';
import { tokenize } from './words.ts';

/** The data as sent to the browser, column by column, which takes half the bytes. */
export interface PackedData extends Omit<SearchData, 'pages' | 'slang' | 'groups'> {
  /** A line for each entry: what is typed, with commas, and our words after `>`. */
  slang: string;
  /** The words of each group, joined by commas. */
  groups: Record<string, string>;
  folders: PackedFolder[];
  /** Each column has a line a page, folder after folder. */
  titles: string;
  /** The last part of each address; empty if it follows from the title. */
  ends: string;
  initials: string;
  abouts: string;
  says: PackedPhrases;
  /** A line for each page with a contact: its number, three facts, then six of each phone number. */
  contacts: string;
}

/** Consecutive pages of one kind under one path. */
interface PackedFolder {
  under: string;
  kind: string;
  answers?: Intent | undefined;
  pages: number;
}

/** Compresses the data for the browser. */
export function pack({ pages, slang, groups, ...rest }: SearchData): PackedData {
  const keyOf = ({ href, kind, answers }: SearchPage) => [folderOf(href), kind, answers].join(' ');
  const folders = [...Map.groupBy(pages, keyOf).values()];
  const sortedPages = folders.flat();
  const column = (of: (page: SearchPage) => string | undefined) =>
    sortedPages.map((page) => (of(page) ?? '').replaceAll('\n', ' ')).join('\n');
  return {
    ...rest,
    slang: slang.map(({ typed, means }) => `${typed.join(',')}>${means}`).join('\n'),
    groups: mapValues(groups, (words) => words.join(',')),
    folders: folders.map((list) => {
      const [{ href, kind, answers } = { href: '', kind: '', answers: undefined }] = list;
      return { under: folderOf(href), kind, ...(answers && { answers }), pages: list.length };
    }),
    titles: column(({ title }) => title),
    ends: column(({ href, title }) => endOf(href, title)),
    initials: column(({ initials }) => initials),
    abouts: column(({ about }) => about),
    says: packPhrases(
      sortedPages.map(({ title, about = '', say = [] }) => ({
        title: `${title} ${about}`,
        phrases: say,
      })),
    ),
    contacts: sortedPages
      .flatMap(({ contact }, at) => (contact ? [lineOf(at, contact)] : []))
      .join('\n'),
  };
}

/** Unpacks the data in slices; `yieldToBrowser` lets the browser work in between. */
export async function unpack(
  packed: PackedData,
  yieldToBrowser = () => Promise.resolve(),
): Promise<SearchData> {
  const { slang, groups, folders, titles, ends, initials, abouts, says, contacts, ...rest } =
    packed;
  const lines = (column: string) => column.split('\n');
  const [end, initial, about] = [lines(ends), lines(initials), lines(abouts)];
  const names = lines(titles).map((title, at) => `${title} ${about[at] ?? ''}`);
  const said = await unpackPhrases(says, names, yieldToBrowser);
  const contact = new Map(lines(contacts).map(contactIn));
  const folderAt = folders.flatMap((folder) => Array.from({ length: folder.pages }, () => folder));
  return {
    ...rest,
    slang: lines(slang).map((line) => {
      const [typed = '', means = ''] = line.split('>');
      return { typed: typed.split(','), means };
    }),
    groups: mapValues(groups, (words) => words.split(',')),
    pages: lines(titles).map((title, at) => {
      const { under = '', kind = '', answers } = folderAt[at] ?? {};
      const its = contact.get(at);
      return {
        href: addressOf(under, end[at] ?? '', title),
        kind,
        title,
        ...(answers && { answers }),
        ...(initial[at] && { initials: initial[at] }),
        ...(about[at] && { about: about[at] }),
        ...(said[at]?.length && { say: said[at] }),
        ...(its && { contact: its }),
      };
    }),
  };
}

function lineOf(at: number, { hours, fees, alert, phones }: Contact): string {
  const numbers = phones.flatMap(({ number, type, label, send, hours, allDay }) => {
    return [number, type, label, send, hours, allDay && 1];
  });
  return [at, hours, fees, alert, ...numbers].join('\t').trimEnd();
}

function contactIn(line: string): [page: number, Contact] {
  const [at, hours, fees, alert, ...rest] = line.split('\t');
  const phones = [];
  while (rest.length > 0) {
    const [number, type, label, send, hours, allDay] = rest.splice(0, 6);
    phones.push(withoutEmpty({ number, type, label, send, hours, allDay: Boolean(allDay) }));
  }
  return [Number(at), { phones, ...withoutEmpty({ hours, fees, alert }) } as Contact];
}

/** Facts without the empty ones. */
function withoutEmpty(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** Everything of an address but its last part. */
function folderOf(href: string): string {
  return /^.*(?:\/|#)(?=[^/]+\/?$)/.exec(href)?.[0] ?? href;
}

/** Encodes the last part of an address: empty if it is the title, `=1,3` if it is words 1 and 2 of it. */
function endOf(href: string, title: string): string {
  const end = href.slice(folderOf(href).length).replace(/\/$/, '');
  if (end === '') return '=0,0';
  const words = tokenize(title);
  if (end === words.join('-')) return '';
  const from = words.findIndex((_, at) => `${words.slice(at).join('-')}-`.startsWith(`${end}-`));
  return from === -1 ? end : `=${String(from)},${String(from + end.split('-').length)}`;
}

function addressOf(under: string, end: string, title: string): string {
  const [from, to] = end.startsWith('=') ? end.slice(1).split(',').map(Number) : [];
  const last = end === '' || to !== undefined ? tokenize(title).slice(from, to).join('-') : end;
  return under + last + (last === '' || under.endsWith('#') ? '' : '/');
}
