import { plan } from '../schemas/plan.ts';
import type { Kind } from './kind.ts';
import { namedByPlanYear } from './naming.ts';

export const plans = {
  ending: '.yaml',
  schema: plan,
  one: 'plan year',
  many: 'plan years',
  holds: 'One plan year of the partnership. Priorities, projects and members name it.',
  names: ['plan'],
  ...namedByPlanYear,
  unique: ['summary'],
  owner: (_, { partnership }) => partnership,
  risk: ({ id }, { plansInForce }) => (plansInForce.has(id) ? 'words' : 'past'),
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: [],
  address: ({ id }) => `/priorities/${id}/`,
  page: {
    kind: 'Priority',
    title: ({ id }) => `Priorities ${id}`,
    description: ({ summary }) => summary,
    parent: () => '/priorities/',
    peopleSay: ({ id, title }) => [`annual plan ${id.slice(0, 4)}`, title],
    inAToZ: true,
  },
  // They are listed with their priorities.
  list: undefined,
} as const satisfies Kind<typeof plan>;
