import { urls } from '../site/urls.ts';
import { getRecords } from './records.ts';

/** Every film in sign language, with its place in the list and its files. */
export async function getSignedFilms() {
  const films = await getRecords('signed-films');
  return films.map((film) => ({
    ...film,
    page: urls.to(film.page),
    file: film.file && urls.signedFilm(film.file),
    captions: film.captions && urls.signedFilm(film.captions),
  }));
}

/** The films about a page: where its owner shows one, else where this site does. */
export async function getFilmsAbout(href: string) {
  return (await getSignedFilms())
    .filter(({ page }) => page === href)
    .map(({ title, href: here, file, address: elsewhere }) => {
      const address = file === undefined ? elsewhere : undefined;
      return { title, href: address ?? here, address };
    });
}
