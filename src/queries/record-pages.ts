import type { LookUp } from '../kinds/kind.ts';
import { type Folder, kindOf } from '../kinds/register.ts';
import type { Topic } from '../schemas/shared/topic.ts';
import { urls } from '../site/urls.ts';
import { type PageEntry, entry } from './page-entry.ts';
import { getRecords } from './records.ts';

/** What the list asks of a record of any kind. */
type Shown = Readonly<Record<string, unknown>> & {
  id: string;
  href: string;
  peopleSay?: string[] | undefined;
  topics?: Topic[] | undefined;
};

/** The pages of each record of a folder: its own, if it has one, and those made of it besides. */
export async function recordPages(folder: Folder, look: LookUp): Promise<PageEntry[]> {
  const kind = kindOf(folder);
  const records: Shown[] = await getRecords(folder);
  return records.flatMap((record) => {
    const own = ownPage(folder, record, look);
    const further = kind.furtherPages?.(record) ?? [];
    return [
      ...(own ? [own] : []),
      ...further.map(({ path, ...facts }) =>
        entry({
          kind: 'Page',
          inAToZ: false,
          ...facts,
          href: urls.to(path),
          parent: own?.href ?? (kind.list && urls.to(kind.list.path)),
        }),
      ),
    ];
  });
}

function ownPage(folder: Folder, record: Shown, look: LookUp): PageEntry | undefined {
  const { page, list, ending } = kindOf(folder);
  if (!page) return undefined;
  const title = page.title(record);
  const parent = page.parent?.(record) ?? list?.path;
  return entry({
    href: record.href,
    title,
    tabTitle: page.tabTitle?.(record) ?? title,
    bareTitle: page.bareTitle?.(record) ?? false,
    description: page.description(record, look),
    kind: page.kind,
    parent: parent && urls.to(parent),
    sensitive: page.sensitive?.(record),
    inAToZ: page.inAToZ,
    peopleSay: page.peopleSay?.(record) ?? record.peopleSay ?? [],
    topics: record.topics ?? [],
    file: `${folder}/${record.id}${ending}`,
  });
}

/** Finds the organisations and places that records name. */
export async function getLookUp(): Promise<LookUp> {
  const places = new Map((await getRecords('places')).map((place) => [place.id, place]));
  const bodies = new Map((await getRecords('organisations')).map((body) => [body.id, body]));
  return { place: (id) => places.get(id), organisation: (id) => bodies.get(id) };
}
