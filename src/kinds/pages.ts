import { page } from '../schemas/page.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const pages = {
  ending: '.mdx',
  schema: page,
  one: 'page',
  many: 'pages',
  holds: 'The words of a page with a fixed address.',
  names: ['page'],
  ...named('title', 'the name the software knows the page by'),
  fixed: 'Its address must be known to the software first: src/site/sections.ts lists them all.',
  unique: ['title', 'description'],
  owner: (_, { partnership }) => partnership,
  risk: ({ id }) => (id === 'emergency' ? 'emergency' : 'words'),
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: [],
  address: 'as its section',
  list: undefined,
} as const satisfies Kind<typeof page>;
