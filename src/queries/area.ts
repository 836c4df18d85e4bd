import type { PackedTable } from '../domain/postcode-table.ts';
import { getOptionalSingle } from './records.ts';

/** What the map is drawn from, if the partnership has it. */
export async function getAreaMap() {
  return getOptionalSingle('area/map.yaml');
}

/** Where postcodes are, as the browser loads them; `undefined` if the partnership has no table. */
export async function getPostcodeTable(): Promise<PackedTable | undefined> {
  const sectors = await getOptionalSingle('area/postcode-sectors.yaml');
  const postcodes = await getOptionalSingle('area/postcodes.yaml');
  if (!sectors && !postcodes) return undefined;
  return {
    sectors: Object.fromEntries(
      sectors?.sectors.map(({ sector, ...point }) => [sector, point]) ?? [],
    ),
    postcodes: postcodes?.sectors,
  };
}

/** What the owners of the postcode figures ask us to print; nothing where there is no table. */
export async function getPostcodeAttribution(): Promise<string[]> {
  const sectors = await getOptionalSingle('area/postcode-sectors.yaml');
  const postcodes = await getOptionalSingle('area/postcodes.yaml');
  return [...new Set([...(postcodes?.attribution ?? []), ...(sectors?.attribution ?? [])])];
}
