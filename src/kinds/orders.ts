import { order } from '../schemas/order.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const orders = {
  ending: '.yaml',
  schema: order,
  one: 'public spaces order',
  many: 'public spaces orders',
  holds:
    'A Public Spaces Protection Order: what may not be done in one public place, and until when.',
  names: ['order', 'pspo'],
  ...named('title'),
  unique: ['title', 'summary'],
  owner: ({ manager }, look) => look.organisation(manager)?.name,
  risk: () => 'words',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['prohibits', 'termEnds'],
  address: ({ id }) => `/orders/${id}/`,
  page: {
    kind: 'Order',
    title: ({ title }) => title,
    description: ({ summary }) => summary,
    inAToZ: true,
  },
  list: { id: 'orders', path: '/orders/', parent: 'home', sensitive: false },
} as const satisfies Kind<typeof order>;
