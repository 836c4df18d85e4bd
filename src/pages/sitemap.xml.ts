import type { APIRoute } from 'astro';
import { getPages } from '../queries/pages.ts';

/** Every listed page, from the one list. */
export const GET: APIRoute = async ({ site }) => {
  const pages = (await getPages()).filter((page) => page.listed);
  const addresses = pages.map(({ href }) => `<url><loc>${new URL(href, site).href}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
};
