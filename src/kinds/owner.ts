import type { LookUp } from './kind.ts';

/** The body that runs the building a place is in. */
export function ownerOfPlace({ place }: { place: string }, look: LookUp): string | undefined {
  const organisation = look.place(place)?.organisation;
  return organisation && look.organisation(organisation)?.name;
}

/** The first of the bodies that a record names. */
export function firstNamed(
  organisations: readonly string[] | undefined,
  look: LookUp,
): string | undefined {
  const [first] = organisations ?? [];
  return first && look.organisation(first)?.name;
}
