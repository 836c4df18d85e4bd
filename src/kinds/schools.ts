import { schoolProgramme } from '../schemas/school-programme.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';
import { firstNamed } from './owner.ts';

export const schools = {
  ending: '.mdx',
  schema: schoolProgramme,
  one: 'school programme',
  many: 'school programmes',
  holds: 'Something schools could, or can, have for their pupils or staff.',
  names: ['school-programme', 'school', 'programme'],
  ...named('name'),
  unique: ['name', 'summary'],
  owner: ({ organisations }, look) => firstNamed(organisations, look),
  risk: ({ running }) => (running === 'no' ? 'past' : 'words'),
  confirmationLimit: () => 'lasting',
  factsToConfirm: () => [],
  factFields: ['name', 'services', 'when'],
  address: ({ id }) => `/schools/${id}/`,
  page: {
    kind: 'Page',
    title: ({ name }) => name,
    tabTitle: ({ name }) => `${name}: programme for schools`,
    description: ({ summary }) => summary,
    // They are for staff, whom nobody harms for reading them.
    inAToZ: true,
  },
  list: { id: 'schools', path: '/schools/', parent: 'home', menu: 6, sensitive: false },
} as const satisfies Kind<typeof schoolProgramme>;
