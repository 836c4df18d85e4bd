import { keepSafeVenue } from '../schemas/keep-safe-venue.ts';
import type { Kind } from './kind.ts';
import { namedAfterPlace } from './naming.ts';
import { ownerOfPlace } from './owner.ts';

export const keepSafeVenues = {
  ending: '.mdx',
  schema: keepSafeVenue,
  one: 'Keep Safe venue',
  many: 'Keep Safe venues',
  holds: 'A place in its role as a Keep Safe venue. The place has a file of its own.',
  names: ['venue', 'keep-safe-venue', 'keep-safe'],
  ...namedAfterPlace('Keep Safe venue'),
  unique: [],
  owner: (record, look) => ownerOfPlace(record, look),
  risk: ({ left }, { today }) => (left === undefined || left > today ? 'travel' : 'past'),
  confirmationLimit: () => 'place',
  factsToConfirm: () => [],
  factFields: ['offers', 'place'],
  address: ({ place }) => `/places/${String(place)}/`,
  list: {
    id: 'keep-safe-venues',
    path: '/keep-safe/venues/',
    parent: 'keep-safe',
    sensitive: true,
  },
} as const satisfies Kind<typeof keepSafeVenue>;
