import { term } from '../schemas/term.ts';
import { named } from './file-naming.ts';
import type { Kind } from './kind.ts';
import { byField } from './title.ts';

export const terms = {
  ending: '.yaml',
  schema: term,
  one: 'term',
  many: 'terms',
  holds: 'A word or a set of initials that papers or the law use, and what it means.',
  names: ['term', 'word'],
  fileName: named('name'),
  usual: 'means',
  title: byField('name'),
  unique: [],
  owner: (_, { partnership }) => partnership,
  risk: () => 'past',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['name'],
  address: ({ id }) => `/glossary/#${id}`,
  page: undefined,
  list: { id: 'glossary', path: '/glossary/', parent: 'home', footer: 5, sensitive: true },
  inOpenData: true,
} as const satisfies Kind<typeof term>;
