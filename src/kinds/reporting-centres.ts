import { reportingCentre } from '../schemas/reporting-centre.ts';
import { placed } from './file-naming.ts';
import type { Kind } from './kind.ts';
import { ownerOfPlace } from './owner.ts';
import { byPlaceAs } from './title.ts';

export const reportingCentres = {
  ending: '.mdx',
  schema: reportingCentre,
  one: 'reporting centre',
  many: 'reporting centres',
  holds:
    'A place in its role as a hate incident reporting centre. The place has a file of its own.',
  names: ['centre', 'reporting-centre'],
  fileName: placed,
  title: byPlaceAs('reporting centre'),
  unique: [],
  owner: (record, look) => ownerOfPlace(record, look),
  risk: () => 'travel',
  confirmationLimit: () => 'place',
  factsToConfirm: () => [],
  factFields: ['place', 'ringFirst'],
  address: ({ place }) => `/places/${String(place)}/`,
  page: undefined,
  list: {
    id: 'reporting-centres',
    path: '/hate-crime/reporting-centres/',
    parent: 'report',
    sensitive: true,
  },
  inOpenData: true,
} as const satisfies Kind<typeof reportingCentre>;
