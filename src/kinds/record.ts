import type { Site } from '../schemas/site.ts';
import type { Facts } from './kind.ts';
import { type Folder, kindOf } from './register.ts';

/** A record whose facts may not have been checked against its schema. */
interface UncheckedRecord {
  folder: Folder | 'single';
  id: string;
  facts: object;
}

/** What a record is called, so that no two of a list are confused; one without a name by its id. */
export function titleOf(
  { folder, id, facts }: UncheckedRecord,
  placeName: (id: string) => string | undefined,
): string {
  if (folder === 'single') return id;
  return kindOf(folder).title({ ...(facts as Facts), id }, placeName) ?? id;
}

/** For how many months a confirmation of a record holds; `undefined` where it never runs out. */
export function monthsConfirmed(
  folder: Folder,
  facts: object,
  confirmedFor: Site['confirmedFor'],
): number | undefined {
  const limit = kindOf(folder).confirmationLimit(facts);
  return limit === 'lasting' ? undefined : confirmedFor[limit];
}
