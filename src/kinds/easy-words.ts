import { easyWords as schema } from '../schemas/easy-words.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const easyWords = {
  ending: '.yaml',
  schema,
  one: 'page in easy words',
  many: 'pages in easy words',
  holds: 'A page in easy words: one idea a line, with pictures.',
  names: ['easy-words', 'easy'],
  ...named('title'),
  unique: ['title', 'summary'],
  owner: (_, { partnership }) => partnership,
  risk: () => 'emergency',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['says'],
  address: ({ id }) => `/easy-words/${id}/`,
  page: {
    kind: 'Page',
    title: ({ title }) => `${title}, in easy words`,
    description: ({ summary }) => summary,
    sensitive: () => true,
    inAToZ: true,
  },
  list: { id: 'easy-words', path: '/easy-words/', parent: 'help', footer: 12, sensitive: true },
} as const satisfies Kind<typeof schema>;
