import { guide } from '../schemas/guide.ts';
import { type Kind, sourcesPage } from './kind.ts';
import { named } from './naming.ts';

export const guides = {
  ending: '.mdx',
  schema: guide,
  one: 'advice guide',
  many: 'advice guides',
  holds: 'Advice on one subject, and who can help.',
  names: ['guide', 'advice'],
  ...named('title'),
  usual: 'actions',
  headings: ['What it is', 'The signs', 'What to do now', 'Who can help', 'What happens next'],
  unique: ['title', 'description'],
  owner: (_, { partnership }) => partnership,
  risk: () => 'words',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['danger', 'sensitive', 'services'],
  address: ({ id }) => `/advice/${id}/`,
  furtherAddresses: (id) => [`/advice/${id}/sources/`],
  furtherPages: ({ id, title, sensitive }) => [
    sourcesPage(`/advice/${id}/sources/`, title, sensitive),
  ],
  page: {
    kind: 'Guide',
    title: ({ title }) => title,
    tabTitle: ({ title }) => `${title}: advice`,
    description: ({ description }) => description,
    sensitive: ({ sensitive }) => sensitive ?? true,
    inAToZ: true,
  },
  list: {
    id: 'advice',
    path: '/advice/',
    parent: 'home',
    menu: 3,
    sensitive: true,
    required: true,
  },
} as const satisfies Kind<typeof guide>;
