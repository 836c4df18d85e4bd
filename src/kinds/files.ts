import { file } from '../schemas/file.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const files = {
  ending: '.mdx',
  schema: file,
  one: 'file to download',
  many: 'files to download',
  holds: 'A PDF, a text or a table that lies beside it, and in its words what is in that file.',
  names: ['file', 'pdf', 'download'],
  ...named('title'),
  unique: ['title', 'description'],
  owner: ({ by }, look) => look.organisation(by)?.name,
  risk: () => 'words',
  confirmationLimit: () => 'lasting',
  factsToConfirm: ({ title }) => [title],
  factFields: ['file', 'date', 'by'],
  address: ({ id }) => `/files/${id}/`,
  page: {
    kind: 'Document',
    title: ({ title }) => title,
    description: ({ description }) => description,
    inAToZ: true,
  },
  list: { id: 'files', path: '/files/', parent: 'about', sensitive: false },
} as const satisfies Kind<typeof file>;
