/** What a place is used for. */
interface Roles {
  reportingCentre?: { named: string } | undefined;
  keepSafeVenue?: { left?: string | undefined } | undefined;
  meetings: number;
  services: readonly { name: string }[];
}

/** What happens or happened at a place, a line each, in the order people need it. */
export function whatHappensAt(place: Roles): string[] {
  const lines: string[] = [];
  if (place.reportingCentre) {
    lines.push(
      `Named as a hate incident reporting centre in ${place.reportingCentre.named.slice(0, 4)}`,
    );
  }
  if (place.keepSafeVenue && place.keepSafeVenue.left === undefined) lines.push('Keep Safe venue');
  if (place.meetings > 0) lines.push('Local community meetings have been held here');
  lines.push(...place.services.map((service) => service.name));
  return lines;
}
