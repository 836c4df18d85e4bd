import type { z } from 'zod';
import { areaMap, postcodeSectors, postcodes } from '../schemas/area.ts';
import { crisis } from '../schemas/crisis.ts';
import { expectations } from '../schemas/expectations.ts';
import { phrases } from '../schemas/phrases.ts';
import { redirects } from '../schemas/redirect.ts';
import { site } from '../schemas/site.ts';
import { slang } from '../schemas/slang.ts';

/** Where the sentences of the software stand. */
export const phrasesFile = 'languages/en/phrases.yaml';

/** The files of content/ that are not records in a folder. */
export const singles = {
  'area/map.yaml': areaMap,
  'area/postcode-sectors.yaml': postcodeSectors,
  'area/postcodes.yaml': postcodes,
  'crisis.yaml': crisis,
  'expectations.yaml': expectations,
  [phrasesFile]: phrases,
  'redirects.yaml': redirects,
  'site.yaml': site,
  'slang.yaml': slang,
} as const satisfies Record<string, z.ZodType>;

export type Single = keyof typeof singles;

/** The name of the collection that Astro keeps a file in: `area/map.yaml` is `area-map`. */
export function collectionOf(file: string): string {
  return file.replace('.yaml', '').replaceAll('/', '-');
}

/**
 * Those a partnership can do without: then there is no map, no search by postcode, no slang or crisis that
 * search knows of, and nothing that `npm test` expects of this content beside what it expects of any.
 */
export const optionalSingles: ReadonlySet<string> = new Set<Single>([
  'area/map.yaml',
  'area/postcode-sectors.yaml',
  'area/postcodes.yaml',
  'crisis.yaml',
  'expectations.yaml',
  'slang.yaml',
]);
