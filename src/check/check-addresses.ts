import {
  fixedAddresses,
  fixedAddressesWith,
  furtherAddressesOf,
  ownPageOf,
} from '../site/addresses.ts';
import type { Spot } from './content-spot.ts';
import type { Fault } from './fault.ts';
import type { Landings } from './resolve-links.ts';

/** A record that is there, readable or not, with its file. */
export interface Placed extends Spot {
  file: string;
}

function pageOfSpot({ folder, id }: Spot): string | undefined {
  return folder === 'single' ? undefined : ownPageOf(folder, id);
}

/** No record may take the address of a page of words, or of another record. */
export function checkAddresses(placed: readonly Placed[]): Fault[] {
  const taken = new Map(fixedAddresses.map((path) => [path, 'a page that is always there']));
  const seen = new Set<string>();
  return placed.flatMap((spot) => {
    const address = pageOfSpot(spot);
    // The same record under two endings is another fault.
    const isTwin = seen.has(`${spot.folder}/${spot.id}`);
    seen.add(`${spot.folder}/${spot.id}`);
    if (address === undefined || isTwin) return [];
    const by = taken.get(address);
    if (by === undefined) taken.set(address, spot.file);
    return by === undefined
      ? []
      : [
          {
            file: spot.file,
            problem: `would have an address that is taken by ${by}.`,
            found: address,
            allowed: 'Another name for the file.',
          },
        ];
  });
}

/** Every page that a link may lead to. `partsOf` names the parts of a page that is one of words alone. */
export function landingsOf(
  placed: readonly Placed[],
  partsOf: ReadonlyMap<string, readonly string[]>,
): Landings {
  const records = placed.flatMap((spot) => {
    if (spot.folder === 'single') return [];
    const page = ownPageOf(spot.folder, spot.id);
    return [...(page === undefined ? [] : [page]), ...furtherAddressesOf(spot.folder, spot.id)];
  });
  const pages = new Set(placed.flatMap(({ folder, id }) => (folder === 'pages' ? [id] : [])));
  return new Map(
    [...fixedAddressesWith(pages), ...records].map((address) => [address, partsOf.get(address)]),
  );
}
