import { editDistance, nearestWords } from '../../domain/spelling.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import { fixedAddressesWith, furtherAddressesOf, ownPageOf } from '../../site/addresses.ts';
import { type Fault, type Place, inWords } from '../fault.ts';
import { exampleOf } from '../fields/field-faults.ts';
import { faultAt, fieldPath, placeOf } from '../fields/field-name.ts';
import type { CheckedRecord, RecordId } from '../file/record-path.ts';
import { say } from '../messages/catalogue.ts';
import { singleOf } from './records.ts';

/** A link in the words or the facts of a record, and where it was written. */
export interface Link extends Place {
  /** A path from the first slash, without the base, perhaps with a fragment, `#signs`; or a whole address. */
  address: string;
}

/** Every path that a link may lead to, with the fragments of its page where the content decides them. */
export type LinkTargets = ReadonlyMap<string, readonly string[] | undefined>;

/** A record with its file, whether its facts are valid or not. */
export interface RecordFile extends RecordId {
  path: string;
}

/** True if the text is a path on this site. */
export function isSitePath(text: string): boolean {
  return /^\/(?!\/)\S*$/.test(text);
}

/** Lists every path that a link may lead to. `fragmentsOf` names those of pages made of words alone. */
export function linkTargetsOf(
  records: readonly RecordFile[],
  fragmentsOf: ReadonlyMap<string, readonly string[]>,
): LinkTargets {
  const recordPages = records.flatMap(({ folder, id }) =>
    folder === 'single' ? [] : [ownPageOf(folder, id) ?? [], furtherAddressesOf(folder, id)].flat(),
  );
  const pages = new Set(records.flatMap(({ folder, id }) => (folder === 'pages' ? [id] : [])));
  return new Map(
    [...fixedAddressesWith(pages), ...recordPages].map((path) => [path, fragmentsOf.get(path)]),
  );
}

/** Finds every link to a page, or a part of a page, that does not exist, and suggests the nearest. */
export function checkLinks(links: readonly Link[], targets: LinkTargets): Fault[] {
  return links.flatMap(({ address: found, ...place }): Fault[] => {
    const [path = '', fragment] = found.split('#');
    if (!targets.has(path)) {
      const nearest = nearestPath(path, targets);
      const allowed = nearest && `Did you mean ${nearest}?`;
      const example = exampleOfLink(place, nearest ?? '/help/');
      return [{ ...place, found, allowed, ...say('unknownPage'), example }];
    }
    const fragments = targets.get(path);
    if (fragment === undefined || !fragments || fragments.includes(fragment)) return [];
    const [nearest] = nearestWords(fragment, fragments, 1);
    const allowed = `${path}# and one of: ${fragments.join(', ')}`;
    const example = exampleOfLink(place, nearest === undefined ? path : `${path}#${nearest}`);
    return [{ ...place, found, allowed, ...say('unknownPart'), example }];
  });
}

/**
 * Checks whole addresses of this site. Words must give the path alone, so that the link works in a
 * preview and under another domain; a field that takes a whole address must name a page that exists.
 */
export function checkOwnAddresses(
  links: readonly Link[],
  site: string | undefined,
  targets: LinkTargets,
): Fault[] {
  if (site === undefined || !URL.canParse(site)) return [];
  const host = hostOf(site);
  return links.flatMap(({ address: found, ...place }): Fault[] => {
    if (!URL.canParse(found) || hostOf(found) !== host) return [];
    const { pathname, origin } = new URL(found);
    const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
    const known = targets.has(path) ? path : (nearestPath(path, targets) ?? '/');
    if (place.field === inWords) {
      return [{ ...place, found, ...say('ownAddress'), example: exampleOfLink(place, known) }];
    }
    const example = exampleOfLink(place, `${origin}${known}`);
    return targets.has(path) ? [] : [{ ...place, found, ...say('unknownPage'), example }];
  });
}

function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}

function exampleOfLink({ field = '' }: Place, address: string): string | undefined {
  if (field === inWords) return `[The name of the page](${address})`;
  return exampleOf(fieldPath(field), address);
}

/** The path most like one: that of a page with the same last part, which moved; else by spelling. */
function nearestPath(path: string, targets: LinkTargets): string | undefined {
  const last = path.split('/').findLast((part) => part !== '');
  const all = [...targets.keys()].filter((target) => target !== '/');
  const moved = all.find((target) => last !== undefined && target.endsWith(`/${last}/`));
  const [nearest] = all
    .map((target) => ({ target, distance: editDistance(path, target) }))
    .sort((a, b) => a.distance - b.distance || a.target.localeCompare(b.target, 'en'));
  const isLike = nearest && nearest.distance <= Math.max(2, Math.floor(path.length / 3));
  return moved ?? (isLike ? nearest.target : undefined);
}

/** The redirects that content/redirects.yaml lists. */
export function redirectsIn(records: readonly CheckedRecord[]): Redirect[] {
  return singleOf(records, 'redirects.yaml')?.value.redirects ?? [];
}

/** Checks that a redirect is listed once, is from no existing page, and leads straight to its target. */
export function checkRedirects(records: readonly CheckedRecord[], targets: LinkTargets): Fault[] {
  const file = singleOf(records, 'redirects.yaml')?.file;
  if (!file) return [];
  const redirects = redirectsIn(records);
  const sources = redirects.map(({ from }) => from);
  return redirects.flatMap(({ from, to }, index) => {
    const fromPath = ['redirects', index, 'from'];
    const toPath = ['redirects', index, 'to'];
    return [
      ...(sources.indexOf(from) < index
        ? [faultAt(file, fromPath, say('redirectTwice'), { found: from })]
        : []),
      ...(targets.has(from)
        ? [faultAt(file, fromPath, say('redirectOfPage'), { found: from })]
        : []),
      ...(sources.includes(to)
        ? [faultAt(file, toPath, say('redirectChain'), { found: to })]
        : checkLinks([{ ...placeOf(file, toPath), address: to }], targets)),
    ];
  });
}
