import { signedFilm } from '../schemas/signed-film.ts';
import type { Kind } from './kind.ts';
import { named } from './naming.ts';

export const signedFilms = {
  ending: '.yaml',
  schema: signedFilm,
  one: 'film in sign language',
  many: 'films in sign language',
  holds:
    'A film in British Sign Language about a page: a file of this site, or where its owner shows it.',
  names: ['signed-film', 'film', 'bsl'],
  ...named('title'),
  usual: 'address',
  unique: ['title'],
  owner: ({ by }) => by,
  risk: () => 'words',
  confirmationLimit: () => 'lasting',
  factsToConfirm: ({ address, file }) => [address ?? file ?? ''],
  factFields: ['address', 'file', 'by'],
  address: ({ id }) => `/signed-films/#${id}`,
  list: { id: 'signed-films', path: '/signed-films/', parent: 'help', sensitive: true },
  language: () => 'bfi',
} as const satisfies Kind<typeof signedFilm>;
