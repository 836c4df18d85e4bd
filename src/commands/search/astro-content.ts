import { snapshotReader } from '../../changes/snapshot.ts';
import { folderOnDisk } from '../../check/content-folder.ts';
import { kinds } from '../../kinds/register.ts';
import { collectionOf, singles } from '../../kinds/singles.ts';
import { contentFolder } from '../../site/content-folder.ts';

/** A record as Astro’s content layer has it. Here it is read from its file: a command has no build. */
interface Entry {
  id: string;
  data: unknown;
  body: string;
}

const collections = new Map<string, Entry[]>();
for (const { folder, id, facts, words } of snapshotReader()(folderOnDisk(contentFolder)).all) {
  const name = folder === 'single' ? collectionOf(id) : folder;
  const schema = folder === 'single' ? singles[id as keyof typeof singles] : kinds[folder].schema;
  const entry = { id: folder === 'single' ? 'it' : id, data: schema.parse(facts), body: words };
  collections.set(name, [...(collections.get(name) ?? []), entry]);
}

export function getCollection(name: string): Promise<Entry[]> {
  return Promise.resolve(collections.get(name) ?? []);
}

export function getEntry(name: string, id: string): Promise<Entry | undefined> {
  return Promise.resolve(collections.get(name)?.find((entry) => entry.id === id));
}

export function render(): never {
  throw new Error('A command shows no page.');
}
