import { urls } from '../site/urls.ts';
import { getPage } from './pages.ts';
import { getSingle } from './records.ts';

/** Old addresses, base not included, with the page each leads to. Throws when a page is not there. */
export async function getRedirects() {
  const { redirects } = await getSingle('redirects.yaml');
  return Promise.all(
    redirects.map(async ({ from, to }) => {
      const page = await getPage(urls.to(to));
      return { from, to: page.href, title: page.title };
    }),
  );
}
