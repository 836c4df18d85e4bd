import { lettersApart, nearestWords } from '../domain/spelling.ts';
import type { Fault } from './fault.ts';

/** A link to a page of this site, in words or among facts, with where it was written. */
export interface WrittenLink {
  file: string;
  line: number | undefined;
  field: string;
  /** From the first slash, base not included; it may end in the part of a page, `#signs`. */
  address: string;
}

/** Where links can land: every address, with its parts where the content alone decides them. */
export type Landings = ReadonlyMap<string, readonly string[] | undefined>;

/** Whether a text among facts is an address on this site. */
export function isAddressHere(text: string): boolean {
  return /^\/(?!\/)\S*$/.test(text);
}

/** Every link that lands on no page, or on no part of a guide, with the nearest that do. */
export function resolveLinks(links: readonly WrittenLink[], landings: Landings): Fault[] {
  return links.flatMap(({ address, ...where }) => {
    const [path = '', part] = address.split('#');
    if (!landings.has(path)) {
      const nearest = nearestAddress(path, landings);
      return [
        {
          ...where,
          problem: 'leads to a page that does not exist.',
          found: address,
          allowed: `The address of a page of this site, with a slash at both ends${nearest === undefined ? '' : `. Did you mean ${nearest}?`}`,
          example: nearest ?? '/report/hate-crime/',
        },
      ];
    }
    const parts = landings.get(path);
    if (part === undefined || parts === undefined || parts.includes(part)) return [];
    const [nearest] = nearestWords(part, parts, 1);
    return [
      {
        ...where,
        problem: 'leads to a part of a page that does not exist.',
        found: address,
        allowed: `${path}# and one of: ${parts.join(', ')}`,
        example: nearest === undefined ? path : `${path}#${nearest}`,
      },
    ];
  });
}

/** The address most like one: where a page of the same name is, for pages that moved; else by spelling. */
function nearestAddress(path: string, landings: Landings): string | undefined {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  const all = [...landings.keys()].filter((address) => address !== '/');
  const moved = all.find((address) => last !== '' && address.endsWith(`/${last}/`));
  const [nearest] = all
    .map((address) => ({ address, apart: lettersApart(path, address) }))
    .sort((a, b) => a.apart - b.apart || a.address.localeCompare(b.address));
  const isLike = nearest && nearest.apart <= Math.max(2, Math.floor(path.length / 3));
  return moved ?? (isLike ? nearest.address : undefined);
}
