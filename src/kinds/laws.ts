import { formatSourceDate } from '../domain/date.ts';
import { formatLawState } from '../domain/law.ts';
import { law } from '../schemas/law.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const laws = {
  ending: '.yaml',
  schema: law,
  one: 'law note',
  many: 'law notes',
  holds:
    'What one law says, whether it counts yet, and when to look again. Guides show it by name.',
  names: ['law', 'law-note'],
  ...named('title'),
  unique: ['title', 'says'],
  owner: () => 'The official address of each law',
  risk: () => 'words',
  confirmationLimit: () => 'lasting',
  factsToConfirm: (record) => [
    `${record.act}: ${formatLawState(record)}`,
    `look again by ${formatSourceDate(record.lookAgain) ?? record.lookAgain}`,
    record.address,
  ],
  factFields: ['act', 'says', 'state', 'since', 'lookAgain'],
  address: ({ id }) => `/advice/the-law/#${id}`,
  list: { id: 'laws', path: '/advice/the-law/', parent: 'advice', sensitive: true },
} as const satisfies Kind<typeof law>;
