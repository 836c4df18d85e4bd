import { z } from 'zod';
import { field } from './shared/field.ts';
import { listOf } from './shared/text.ts';

const path = z.string({ error: 'must be a path.' }).regex(/^\/(?:[a-z0-9-]+\/)*$/, {
  error: 'must begin and end with a slash, in small letters.',
});

/** Old addresses and where they lead now: content/redirects.yaml. */
export const redirects = z.strictObject({
  redirects: field(
    listOf(
      z.strictObject({
        from: field(path, 'The old address.', '/4964-2/'),
        to: field(path, 'The page that answers it now.', '/priorities/2019-20/'),
      }),
    ),
    'Old addresses, each with the page that answers it now.',
  ),
});

export type Redirect = z.infer<typeof redirects>['redirects'][number];
