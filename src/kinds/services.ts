import { serviceFactsToConfirm } from '../domain/facts-to-confirm.ts';
import { riskOfService } from '../domain/risk.ts';
import { service } from '../schemas/service.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const services = {
  ending: '.mdx',
  schema: service,
  one: 'service',
  many: 'services',
  holds:
    'Somebody to turn to, with every number, hour and link. A phone number stands in one service and nowhere else.',
  names: ['service', 'helpline'],
  ...named('name'),
  usual: 'phones',
  unique: ['name', 'description'],
  owner: ({ organisation }, look) => organisation && look.organisation(organisation)?.name,
  risk: (record) => riskOfService(record),
  // Local numbers change unseen; national ones do not.
  confirmationLimit: ({ area }) => (area === 'national' ? 'lasting' : 'service'),
  factsToConfirm: (record) => serviceFactsToConfirm(record),
  factFields: [
    ...['alert', 'allDay', 'anonymous', 'danger', 'fees', 'hours', 'name', 'number'],
    ...['organisation', 'phones', 'place', 'post', 'send', 'sensitive'],
  ],
  address: ({ id }) => `/help/${id}/`,
  page: {
    kind: 'Service',
    title: ({ name }) => name,
    tabTitle: ({ name }) => `${name}: how to get in touch`,
    description: ({ description }) => description,
    sensitive: ({ sensitive }) => sensitive ?? true,
    inAToZ: true,
  },
  list: { id: 'help', path: '/help/', parent: 'home', menu: 2, sensitive: true, required: true },
} as const satisfies Kind<typeof service>;
