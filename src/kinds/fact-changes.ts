import { factChange } from '../schemas/fact-change.ts';
import type { Kind } from './kind.ts';
import { namedByDay } from './naming.ts';

export const factChanges = {
  ending: '.yaml',
  schema: factChange,
  one: 'correction',
  many: 'corrections',
  holds: 'A fact that people rely on was corrected, added or taken away.',
  names: ['fact-change', 'change', 'correction'],
  ...namedByDay('on'),
  unique: [],
  owner: (_, { partnership }) => partnership,
  risk: () => 'past',
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: [],
  address: ({ id }) => `/changes/#${id}`,
  list: { id: 'fact-changes', path: '/changes/', parent: 'about', sensitive: false },
} as const satisfies Kind<typeof factChange>;
