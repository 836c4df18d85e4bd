import { priority } from '../schemas/priority.ts';
import type { Kind } from './kind.ts';
import { namedUnderPlan } from './naming.ts';

export const priorities = {
  ending: '.mdx',
  schema: priority,
  one: 'priority',
  many: 'priorities',
  holds: 'One priority of one plan year.',
  names: ['priority'],
  ...namedUnderPlan,
  unique: ['summary'],
  owner: (_, { partnership }) => partnership,
  risk: ({ plan }, { plansInForce }) => (plansInForce.has(plan) ? 'words' : 'past'),
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['number'],
  address: ({ id }) => `/priorities/${id}/`,
  furtherAddresses: (id) => [`/projects/for/${id}/`],
  page: {
    kind: 'Priority',
    title: ({ title }) => title,
    tabTitle: ({ title, number, plan }) => `${title} (priority ${String(number)}, ${plan})`,
    description: ({ summary }) => summary,
    parent: ({ plan }) => `/priorities/${plan}/`,
    inAToZ: true,
  },
  list: { id: 'priorities', path: '/priorities/', parent: 'home', menu: 7, sensitive: false },
} as const satisfies Kind<typeof priority>;
