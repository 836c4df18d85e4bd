import { page } from '../schemas/page.ts';
import { named } from './file-naming.ts';
import type { Kind } from './kind.ts';
import { byField } from './title.ts';

export const pages = {
  ending: '.mdx',
  schema: page,
  one: 'page',
  many: 'pages',
  holds: 'The words of a page with a fixed address.',
  names: ['page'],
  fileName: { ...named('title'), rule: 'the name the software knows the page by' },
  fixed: 'Its address must be known to the software first: src/site/sections.ts lists them all.',
  title: byField('title'),
  unique: ['title', 'description'],
  owner: (_, { partnership }) => partnership,
  risk: ({ id }) => (id === 'emergency' ? 'emergency' : 'words'),
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: [],
  address: 'as its section',
  page: undefined,
  list: undefined,
  inOpenData: true,
} as const satisfies Kind<typeof page>;
