import { z } from 'zod';

/** The kinds of record that another record may point to, named as their folders are. */
export type Referable =
  | 'campaigns'
  | 'commissioner-priorities'
  | 'crucial-crew'
  | 'documents'
  | 'files'
  | 'guides'
  | 'laws'
  | 'organisations'
  | 'pages'
  | 'places'
  | 'plans'
  | 'priorities'
  | 'projects'
  | 'schools'
  | 'services'
  | 'statistics'
  | 'terms';

/** An id: lower-case words joined by hyphens, with a folder in front where the kind has folders. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/**
 * The id of another record. The schema only says which folder it is in;
 * whether that record exists is for the resolver to say.
 */
export function reference(folder: Referable) {
  return z
    .string({ error: `must be the name of a file in content/${folder}, without its ending.` })
    .regex(idPattern, {
      error: `must be the name of a file in content/${folder}, without its ending: lower-case words joined by hyphens.`,
    })
    .meta({ references: folder });
}
