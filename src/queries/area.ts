import type { PostcodeTable } from '../domain/postcode-search.ts';
import { getOptionalSingle, getSingle } from './records.ts';

/** What the map is drawn from, if the partnership has it. */
export async function getAreaMap() {
  return getOptionalSingle('area/map.yaml');
}

/** Where postcodes are, as the browser looks them up; `undefined` if the partnership has no table. */
export async function getPostcodeTable(): Promise<PostcodeTable | undefined> {
  const table = await getOptionalSingle('area/postcode-sectors.yaml');
  return (
    table && {
      sectors: Object.fromEntries(
        table.sectors.map(({ sector, latitude, longitude }) => [sector, { latitude, longitude }]),
      ),
    }
  );
}

/** The dates of known bank holidays. */
export async function getBankHolidays(): Promise<string[]> {
  const { bankHolidays } = await getSingle('site.yaml');
  return bankHolidays.dates.map(({ date }) => date);
}
