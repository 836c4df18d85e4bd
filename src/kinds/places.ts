import { placeFactsToConfirm } from '../domain/facts-to-confirm.ts';
import { place } from '../schemas/place.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const places = {
  ending: '.yaml',
  schema: place,
  one: 'place',
  many: 'places',
  holds:
    'A building or a spot, once, whatever happens there. Meetings, reporting centres, Keep Safe venues and services name it.',
  names: ['place', 'building'],
  ...named('name'),
  unique: ['name'],
  owner: ({ organisation }, look) => organisation && look.organisation(organisation)?.name,
  risk: () => 'travel',
  confirmationLimit: () => 'place',
  factsToConfirm: (record) => placeFactsToConfirm(record),
  factFields: [
    ...['bankHolidays', 'hearingLoop', 'hours', 'hoursAsPrinted', 'is', 'name', 'organisation'],
    ...['phone', 'point', 'sensitive', 'stepFree', 'street', 'toilet', 'town'],
  ],
  address: ({ id }) => `/places/${id}/`,
  page: {
    kind: 'Place',
    title: ({ name }) => name,
    tabTitle: ({ name }) => `${name}: where it is and what happens there`,
    description: ({ street, town, postcode }) =>
      `${[street, town, postcode].filter(Boolean).join(', ')}: what happens there, how to get in and what we know about it.`,
    sensitive: ({ sensitive }) => sensitive ?? true,
    inAToZ: true,
  },
  list: { id: 'places', path: '/places/', parent: 'home', menu: 4, sensitive: true },
} as const satisfies Kind<typeof place>;
