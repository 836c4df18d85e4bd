import { factChange } from '../schemas/fact-change.ts';
import { dayAndTitle } from './file-naming.ts';
import type { Kind } from './kind.ts';
import { byField } from './title.ts';

export const factChanges = {
  ending: '.yaml',
  schema: factChange,
  one: 'correction',
  many: 'corrections',
  holds: 'A fact that people rely on was corrected, added or taken away.',
  names: ['fact-change', 'change', 'correction'],
  fileName: dayAndTitle('on'),
  title: byField('title'),
  unique: [],
  owner: (_, { partnership }) => partnership,
  risk: () => 'past',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: [],
  address: ({ id }) => `/changes/#${id}`,
  page: undefined,
  list: { id: 'fact-changes', path: '/changes/', parent: 'about', sensitive: false },
  inOpenData: true,
} as const satisfies Kind<typeof factChange>;
