import { term } from '../schemas/term.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const terms = {
  ending: '.yaml',
  schema: term,
  one: 'term',
  many: 'terms',
  holds: 'A word or a set of initials that papers or the law use, and what it means.',
  names: ['term', 'word'],
  ...named('name'),
  usual: 'means',
  unique: [],
  owner: (_, { partnership }) => partnership,
  risk: () => 'past',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['name'],
  address: ({ id }) => `/glossary/#${id}`,
  list: { id: 'glossary', path: '/glossary/', parent: 'home', footer: 5, sensitive: true },
} as const satisfies Kind<typeof term>;
