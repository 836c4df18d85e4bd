import { getCollection, getEntry, render } from 'astro:content';
import type { z } from 'zod';
import { addressOf } from '../site/addresses.ts';
import { hasFile, hasRecords } from '../site/content-folder.ts';
import { urls } from '../site/urls.ts';
import { writtenWords } from './written-words.ts';
import type { Folder, ValueOf, kinds } from '../kinds/register.ts';
import { type singles, collectionOf } from '../kinds/singles.ts';

/** A record as plain facts, with its id and its address: of its own page, or its anchor on another. */
export type RecordOf<Name extends Folder> = { id: string; href: string } & ValueOf<Name>;

/** Kinds whose records have words under their facts. */
type FolderWithWords = {
  [Name in Folder]: (typeof kinds)[Name]['ending'] extends '.mdx' ? Name : never;
}[Folder];

/**
 * Remembers each answer of a function for all pages of a build, because content does not change
 * while a site is built. In `npm run dev` it does, so nothing is remembered.
 */
export function oncePerBuild<Args extends [key?: string], Answer>(
  load: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  const answers = new Map<string | undefined, Promise<Answer>>();
  return (...args) => {
    if (!import.meta.env.PROD) return load(...args);
    const [key] = args;
    const answer = answers.get(key) ?? load(...args);
    answers.set(key, answer);
    return answer;
  };
}

const sortedRecords = oncePerBuild(async (name: Folder) => {
  const entries = hasRecords(name) ? await getCollection(name) : [];
  return entries
    .map((entry) => toRecord(name, entry))
    .sort((a, b) => a.id.localeCompare(b.id, 'en'));
});

/** Every record of a kind, by id, as a list of its own; an empty list where there is none. */
export async function getRecords<Name extends Folder>(name: Name): Promise<RecordOf<Name>[]> {
  return [...(await sortedRecords(name))] as RecordOf<Name>[];
}

/** The paths of a route with a page for each record of a kind, or for each that passes. */
export function pathsOf<Name extends Folder, Param extends string>(
  name: Name,
  param: Param,
  passes: (record: RecordOf<Name>) => boolean = () => true,
) {
  return async () => {
    const records = (await getRecords(name)).filter(passes);
    return records.map(({ id }) => ({ params: { [param]: id } as Record<Param, string> }));
  };
}

const oneRecord = oncePerBuild(async (path: `${Folder}/${string}`) => {
  const [name = '', ...id] = path.split('/');
  const entry = await getEntry(name as 'pages', id.join('/'));
  if (!entry) throw new Error(`content/${path} is asked for and does not exist.`);
  return toRecord(name as Folder, entry);
});

/** One record. Throws when there is none: the check has made sure that every relation lands. */
export async function getRecord<Name extends Folder>(
  name: Name,
  id: string,
): Promise<RecordOf<Name>> {
  return (await oneRecord(`${name}/${id}`)) as RecordOf<Name>;
}

function toRecord(name: Folder, { id, data }: { id: string; data: unknown }) {
  const facts = { id, ...(data as object) };
  return { ...facts, href: urls.to(addressOf(name, facts)) };
}

/** Records of a kind by their ids, in the order given. */
export async function getRecordsNamed<Name extends Folder>(
  name: Name,
  ids: readonly string[] = [],
): Promise<RecordOf<Name>[]> {
  return Promise.all(ids.map((id) => getRecord(name, id)));
}

/** The words of a record, as a component, and its headings. */
export async function getWords(name: FolderWithWords, id: string) {
  const entry = await getEntry(name as 'pages', id);
  if (!entry) throw new Error(`content/${name}/${id} is asked for and does not exist.`);
  const body = (entry.body ?? '').trim();
  const isBundled = 'deferredRender' in entry;
  const { Content, headings } = isBundled ? await render(entry) : await writtenWords(body);
  return { Content, headings, hasWords: body !== '' };
}

/** The words of every record of a kind as they are written, by id; empty where there are none. */
export async function getWritten(name: Folder): Promise<Map<string, string>> {
  if (!hasRecords(name)) return new Map();
  const entries = await getCollection(name);
  return new Map(entries.map(({ id, body = '' }) => [id, body.trim().replaceAll('\r\n', '\n')]));
}

const oneSingle = oncePerBuild(async (name: keyof typeof singles) => {
  const entry = await getEntry(collectionOf(name) as 'site', 'it');
  if (!entry) throw new Error(`content/${name} is asked for and does not exist.`);
  return entry.data;
});

/** What a file of its own holds: `site.yaml`. */
export async function getSingle<Name extends keyof typeof singles>(
  name: Name,
): Promise<z.infer<(typeof singles)[Name]>> {
  return (await oneSingle(name)) as z.infer<(typeof singles)[Name]>;
}

/** What a file that a partnership can do without holds, if it is there. */
export async function getOptionalSingle<Name extends keyof typeof singles>(
  name: Name,
): Promise<z.infer<(typeof singles)[Name]> | undefined> {
  return hasFile(name) ? getSingle(name) : undefined;
}
