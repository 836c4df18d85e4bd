import { commissionerPriority } from '../schemas/commissioner-priority.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const commissionerPriorities = {
  ending: '.yaml',
  schema: commissionerPriority,
  one: 'priority of the commissioner',
  many: 'priorities of the commissioner',
  holds:
    'A priority of the police, fire and crime commissioner that a paper prints beside projects.',
  names: ['commissioner-priority'],
  ...named('title'),
  unique: [],
  owner: (_, { partnership }) => partnership,
  risk: () => 'past',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['number'],
  address: ({ id }) => `/priorities/commissioner/#${id}`,
  list: {
    id: 'commissioner-priorities',
    path: '/priorities/commissioner/',
    parent: 'priorities',
    sensitive: false,
  },
} as const satisfies Kind<typeof commissionerPriority>;
