import { isSensitiveTopic } from '../domain/leaving.ts';
import { campaignState } from '../domain/campaign.ts';
import { campaign } from '../schemas/campaign.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';
import { firstNamed } from './owner.ts';

export const campaigns = {
  ending: '.mdx',
  schema: campaign,
  one: 'campaign',
  many: 'campaigns',
  holds: 'Something with a name that people were, or are, asked to notice or join.',
  names: ['campaign'],
  ...named('title'),
  unique: ['title', 'summary'],
  owner: ({ organisations }, look) => firstNamed(organisations, look),
  risk: (record, { today }) => (campaignState(record, today) === 'past' ? 'past' : 'words'),
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['when'],
  address: ({ id }) => `/campaigns/${id}/`,
  page: {
    kind: 'Campaign',
    title: ({ title }) => title,
    tabTitle: ({ title }) => `${title}: campaign`,
    description: ({ summary }) => summary,
    sensitive: ({ topics }) => topics.some(isSensitiveTopic) || undefined,
    inAToZ: true,
  },
  list: { id: 'campaigns', path: '/campaigns/', parent: 'home', footer: 1, sensitive: false },
} as const satisfies Kind<typeof campaign>;
