import { document } from '../schemas/document.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const documents = {
  ending: '.yaml',
  schema: document,
  one: 'paper',
  many: 'papers',
  holds: 'A paper that records give as their source. We keep what it is called, not the paper.',
  names: ['document', 'paper'],
  ...named('title'),
  unique: ['title'],
  owner: (_, { partnership }) => partnership,
  risk: () => 'past',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['name', 'status'],
  address: ({ id }) => `/documents/${id}/`,
  page: {
    kind: 'Document',
    title: ({ title }) => title,
    tabTitle: ({ title }) => `${title}: what is in it`,
    description: ({ about }) => about,
    inAToZ: true,
  },
  list: { id: 'documents', path: '/documents/', parent: 'priorities', sensitive: false },
} as const satisfies Kind<typeof document>;
