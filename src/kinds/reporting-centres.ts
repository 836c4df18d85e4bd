import { reportingCentre } from '../schemas/reporting-centre.ts';
import type { Kind } from './kind.ts';
import { namedAfterPlace } from './naming.ts';
import { ownerOfPlace } from './owner.ts';

export const reportingCentres = {
  ending: '.mdx',
  schema: reportingCentre,
  one: 'reporting centre',
  many: 'reporting centres',
  holds:
    'A place in its role as a hate incident reporting centre. The place has a file of its own.',
  names: ['centre', 'reporting-centre'],
  ...namedAfterPlace('reporting centre'),
  unique: [],
  owner: (record, look) => ownerOfPlace(record, look),
  risk: () => 'travel',
  confirmationLimit: () => 'place',
  factsToConfirm: () => [],
  factFields: ['place', 'ringFirst'],
  address: ({ place }) => `/places/${String(place)}/`,
  list: {
    id: 'reporting-centres',
    path: '/hate-crime/reporting-centres/',
    parent: 'report',
    sensitive: true,
  },
} as const satisfies Kind<typeof reportingCentre>;
