import { reportRoute } from '../schemas/report-route.ts';
import { type Kind, sourcesPage } from './kind.ts';
import { named } from './naming.ts';

export const reportRoutes = {
  ending: '.mdx',
  schema: reportRoute,
  one: 'way to report',
  many: 'ways to report',
  holds: 'One answer to “What happened?”, and the ways to report it, in order.',
  names: ['report-route', 'report'],
  ...named('title'),
  unique: ['title', 'description'],
  // They are listed among pages of words.
  uniqueWithin: () => 'pages',
  owner: (_, { partnership }) => partnership,
  risk: () => 'words',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['anonymous', 'danger', 'how', 'service'],
  address: ({ id }) => `/report/${id}/`,
  furtherAddresses: (id) => [`/report/${id}/sources/`],
  furtherPages: ({ id, title }) => [sourcesPage(`/report/${id}/sources/`, title)],
  page: {
    kind: 'Page',
    title: ({ title }) => title,
    description: ({ description }) => description,
    sensitive: () => true,
    inAToZ: true,
  },
  list: {
    id: 'report',
    path: '/report/',
    parent: 'home',
    menu: 1,
    sensitive: true,
    required: true,
  },
} as const satisfies Kind<typeof reportRoute>;
