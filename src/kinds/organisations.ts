import { organisation } from '../schemas/organisation.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const organisations = {
  ending: '.yaml',
  schema: organisation,
  one: 'organisation',
  many: 'organisations',
  holds: 'A body that records name: a member, a funder, a charity, a school.',
  names: ['organisation', 'partner', 'body'],
  ...named('name'),
  unique: [],
  owner: ({ name }) => name,
  risk: () => 'past',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['name', 'successor'],
  address: ({ id }) => `/partners/#${id}`,
  list: { id: 'partners', path: '/partners/', parent: 'home', footer: 2, sensitive: false },
} as const satisfies Kind<typeof organisation>;
