import { organisation } from '../schemas/organisation.ts';
import { named } from './file-naming.ts';
import type { Kind } from './kind.ts';
import { byField } from './title.ts';

export const organisations = {
  ending: '.yaml',
  schema: organisation,
  one: 'organisation',
  many: 'organisations',
  holds: 'A body that records name: a member, a funder, a charity, a school.',
  names: ['organisation', 'partner', 'body'],
  fileName: named('name'),
  title: byField('name'),
  unique: [],
  owner: ({ name }) => name,
  risk: () => 'past',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['name', 'successor'],
  address: ({ id }) => `/partners/#${id}`,
  page: undefined,
  list: { id: 'partners', path: '/partners/', parent: 'home', footer: 2, sensitive: false },
  inOpenData: true,
} as const satisfies Kind<typeof organisation>;
