import { statistic } from '../schemas/statistic.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const statistics = {
  ending: '.yaml',
  schema: statistic,
  one: 'table of figures',
  many: 'tables of figures',
  holds: 'A group of figures that share a period, an area and a source.',
  names: ['statistic', 'figures'],
  ...named('title'),
  unique: ['title'],
  owner: (_, { partnership }) => partnership,
  risk: () => 'past',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['name', 'values'],
  address: ({ id }) => `/statistics/${id}/`,
  page: {
    kind: 'Figures',
    title: ({ title }) => title,
    tabTitle: ({ title }) => `${title}: figures`,
    description: ({ summary }) => summary,
    inAToZ: true,
  },
  list: { id: 'statistics', path: '/statistics/', parent: 'priorities', sensitive: false },
} as const satisfies Kind<typeof statistic>;
