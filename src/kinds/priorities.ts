import { priority } from '../schemas/priority.ts';
import { underPlan } from './file-naming.ts';
import type { Kind } from './kind.ts';
import { byField } from './title.ts';

export const priorities = {
  ending: '.mdx',
  schema: priority,
  one: 'priority',
  many: 'priorities',
  holds: 'One priority of one plan year.',
  names: ['priority'],
  fileName: underPlan,
  title: byField('title'),
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
  list: {
    id: 'priorities',
    path: '/priorities/',
    parent: 'home',
    menu: 7,
    sensitive: false,
  },
  inOpenData: true,
} as const satisfies Kind<typeof priority>;
