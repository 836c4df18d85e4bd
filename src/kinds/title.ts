import type { Facts } from './kind.ts';

type TitleMaker = (
  facts: Facts & { id: string },
  placeName: (id: string) => string | undefined,
) => string | undefined;

/** Called by one of its fields. */
export const byField =
  (field: string): TitleMaker =>
  (facts) => {
    const text = facts[field];
    return typeof text === 'string' ? text : undefined;
  };

/** A place in a role, called by the name of the place. */
export const byPlaceAs =
  (role: string): TitleMaker =>
  ({ id, place }, placeName) => {
    const name = typeof place === 'string' ? placeName(place) : undefined;
    return `${name ?? id} as a ${role}`;
  };
