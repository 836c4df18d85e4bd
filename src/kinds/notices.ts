import { notice } from '../schemas/notice.ts';
import type { Kind } from './kind.ts';
import { namedByDay } from './naming.ts';

export const notices = {
  ending: '.yaml',
  schema: notice,
  one: 'notice',
  many: 'notices',
  holds: 'Something that is true for some days only, above one page or above all of them.',
  names: ['notice'],
  ...namedByDay('from'),
  unique: [],
  owner: (_, { partnership }) => partnership,
  risk: ({ until }, { today }) => (until < today ? 'past' : 'travel'),
  confirmationLimit: () => 'lasting',
  factsToConfirm: ({ title, says }) => [title, ...(says === undefined ? [] : [says])],
  factFields: ['title', 'says', 'urgent', 'from', 'until', 'pages'],
  address: () => '/',
  list: undefined,
  inOpenData: false,
} as const satisfies Kind<typeof notice>;
