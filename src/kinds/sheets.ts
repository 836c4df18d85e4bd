import { sheet } from '../schemas/sheet.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const sheets = {
  ending: '.mdx',
  schema: sheet,
  one: 'sheet to fill in',
  many: 'sheets to fill in',
  holds: 'A letter, diary or list that a reader fills in on the device or with a pen.',
  names: ['sheet', 'letter', 'diary'],
  ...named('title', 'a name that gives nothing away on paper or in a history'),
  unique: ['title', 'description', 'neutralTitle'],
  owner: (_, { partnership }) => partnership,
  risk: () => 'words',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['choices', 'fields', 'neutralTitle', 'paper', 'sensitive'],
  address: ({ id }) => `/sheets/${id}/`,
  page: {
    kind: 'Guide',
    title: ({ title }) => title,
    tabTitle: ({ title, neutralTitle }) => neutralTitle ?? `${title}: to fill in and print`,
    bareTitle: ({ neutralTitle }) => neutralTitle !== undefined,
    description: ({ description }) => description,
    sensitive: ({ sensitive }) => sensitive ?? true,
    inAToZ: true,
  },
  list: { id: 'sheets', path: '/sheets/', parent: 'advice', sensitive: true },
} as const satisfies Kind<typeof sheet>;
