import { editDistance, nearestWords } from '../../domain/spelling.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import { fixedAddressesWith, furtherAddressesOf, ownPageOf } from '../../site/addresses.ts';
import type { CheckedRecord, RecordId } from '../file/record-path.ts';
import { type Fault, type Place, duplicates, inWords } from '../fault.ts';
import { say } from '../messages/catalogue.ts';

/** A link, in words or among facts, with where it was written. */
export interface Link extends Place {
  /** From the first slash, base not included, perhaps with a part of the page, `#signs`; or a whole address. */
  address: string;
}

/** Where links can lead: every address, with the parts of its page where the content decides them. */
export type LinkTargets = ReadonlyMap<string, readonly string[] | undefined>;

/** A record with its file, whether its facts are right or not. */
export interface RecordFile extends RecordId {
  path: string;
}

/** Whether a text among facts is an address on this site. */
export function isAddressHere(text: string): boolean {
  return /^\/(?!\/)\S*$/.test(text);
}

/** Every page that a link may lead to. `partsOf` names the parts of a page that is made of words alone. */
export function linkTargetsOf(
  records: readonly RecordFile[],
  partsOf: ReadonlyMap<string, readonly string[]>,
): LinkTargets {
  const pages = records.flatMap(({ folder, id }) => {
    if (folder === 'single') return [];
    const page = ownPageOf(folder, id);
    return [...(page === undefined ? [] : [page]), ...furtherAddressesOf(folder, id)];
  });
  const words = new Set(records.flatMap(({ folder, id }) => (folder === 'pages' ? [id] : [])));
  return new Map(
    [...fixedAddressesWith(words), ...pages].map((address) => [address, partsOf.get(address)]),
  );
}

/** Every link that leads to no page of this site, or to no part of one, with the nearest that do. */
export function checkLinks(links: readonly Link[], targets: LinkTargets): Fault[] {
  return links.flatMap(({ address, ...place }): Fault[] => {
    const [path = '', part] = address.split('#');
    const asWritten = (to: string) => exampleOfLink(place, to);
    if (!targets.has(path)) {
      const nearest = nearestAddress(path, targets);
      const allowed = nearest && `Did you mean ${nearest}?`;
      return [
        {
          ...place,
          found: address,
          allowed,
          ...say('unknownPage'),
          example: asWritten(nearest ?? '/help/'),
        },
      ];
    }
    const parts = targets.get(path);
    if (part === undefined || parts === undefined || parts.includes(part)) return [];
    const [nearest] = nearestWords(part, parts, 1);
    return [
      {
        ...place,
        found: address,
        allowed: `${path}# and one of: ${parts.join(', ')}`,
        ...say('unknownPart'),
        example: asWritten(nearest === undefined ? path : `${path}#${nearest}`),
      },
    ];
  });
}

/**
 * Whole addresses of this site: in words a link gives the page alone, so that it works in a preview
 * and under another name; a field that takes whole addresses names a page that is there.
 */
export function checkOwnAddresses(
  links: readonly Link[],
  site: string | undefined,
  targets: LinkTargets,
): Fault[] {
  if (site === undefined || !URL.canParse(site)) return [];
  const own = hostOf(site);
  return links.flatMap(({ address, ...place }): Fault[] => {
    if (!URL.canParse(address) || hostOf(address) !== own) return [];
    const { pathname, origin } = new URL(address);
    const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
    const known = targets.has(path) ? path : (nearestAddress(path, targets) ?? '/');
    if (place.field === inWords) {
      const example = exampleOfLink(place, known);
      return [{ ...place, found: address, ...say('ownAddress'), example }];
    }
    const example = exampleOfLink(place, `${origin}${known}`);
    return targets.has(path) ? [] : [{ ...place, found: address, ...say('unknownPage'), example }];
  });
}

function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}

function exampleOfLink({ field }: Place, address: string): string {
  if (field === inWords) return `[The name of the page](${address})`;
  const name = /(\w+)(?:\[\d+\])?$/.exec(field ?? '')?.[1];
  return name === undefined ? address : `${name}: ${address}`;
}

/** The address most like one: where a page of the same name is, for pages that moved; else by spelling. */
function nearestAddress(path: string, targets: LinkTargets): string | undefined {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  const all = [...targets.keys()].filter((address) => address !== '/');
  const moved = all.find((address) => last !== '' && address.endsWith(`/${last}/`));
  const [nearest] = all
    .map((address) => ({ address, apart: editDistance(path, address) }))
    .sort((a, b) => a.apart - b.apart || a.address.localeCompare(b.address, 'en'));
  const isLike = nearest && nearest.apart <= Math.max(2, Math.floor(path.length / 3));
  return moved ?? (isLike ? nearest.address : undefined);
}

/** The redirects that content/redirects.yaml lists. */
export function redirectsIn(records: readonly CheckedRecord[]): Redirect[] {
  const record = records.find(({ id }) => id === 'redirects.yaml');
  return (record?.value as { redirects?: Redirect[] } | undefined)?.redirects ?? [];
}

/** An old address is no page today, and leads straight to where the reader ends up. */
export function checkRedirects(records: readonly CheckedRecord[], targets: LinkTargets): Fault[] {
  const file = records.find(({ id }) => id === 'redirects.yaml')?.file;
  if (!file) return [];
  const list = redirectsIn(records).map((redirect, index) => ({ ...redirect, index }));
  const from = new Set(list.map((redirect) => redirect.from));
  const place = (index: number, key: 'from' | 'to') => ({
    file: file.path,
    line: file.lineOf(['redirects', index, key]),
    field: `redirects[${String(index + 1)}].${key}`,
  });
  return [
    ...duplicates(list, (redirect) => redirect.from).map(({ use }) => ({
      ...place(use.index, 'from'),
      found: use.from,
      ...say('redirectTwice'),
    })),
    ...list.flatMap((redirect) => [
      ...(targets.has(redirect.from)
        ? [{ ...place(redirect.index, 'from'), found: redirect.from, ...say('redirectOfPage') }]
        : []),
      ...(from.has(redirect.to)
        ? [{ ...place(redirect.index, 'to'), found: redirect.to, ...say('redirectChain') }]
        : checkLinks([{ ...place(redirect.index, 'to'), address: redirect.to }], targets)),
    ]),
  ];
}
