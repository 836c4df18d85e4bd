import type { ContentRecord } from '../schemas/record.ts';

/** The organisation and the place that facts name, by their ids; `undefined` where there is none. */
export interface Bodies {
  organisation: (id: string) => { name: string } | undefined;
  place: (id: string) => { organisation?: string | undefined } | undefined;
}

/**
 * The name of the body that can say whether a record is right: who runs the service or the
 * building, who holds the meeting. What the site itself says is for the partnership.
 * `undefined` where a record that somebody else answers for does not name them.
 */
export function ownerOf(
  record: ContentRecord,
  bodies: Bodies,
  partnership: string,
): string | undefined {
  const named = (id: string | undefined) =>
    id === undefined ? undefined : bodies.organisation(id)?.name;
  switch (record.folder) {
    case 'services':
    case 'places':
      return named(record.value.organisation);
    case 'reporting-centres':
    case 'keep-safe-venues':
      return named(bodies.place(record.value.place)?.organisation);
    case 'meetings':
      return named(record.value.organisers[0]);
    case 'campaigns':
    case 'crucial-crew':
    case 'schools':
      return named(record.value.organisations?.[0]);
    case 'orders':
      return named(record.value.manager);
    case 'projects':
      return named(record.value.leads?.[0]);
    case 'organisations':
      return record.value.name;
    default:
      return partnership;
  }
}
