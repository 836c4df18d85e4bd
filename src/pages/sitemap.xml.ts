import type { APIRoute } from 'astro';
import { getVersions } from '../queries/languages.ts';
import { getPages } from '../queries/pages.ts';

/** Every listed page, each with the same page in other languages. */
export const GET: APIRoute = async ({ site }) => {
  const pages = (await getPages()).filter((page) => page.listed);
  const whole = (href: string) => new URL(href, site).href;
  const addresses = await Promise.all(
    pages.map(async ({ href }) => {
      const versions = (await getVersions(href)).map(
        (one) => `<xhtml:link rel="alternate" hreflang="${one.code}" href="${whole(one.href)}"/>`,
      );
      return `<url><loc>${whole(href)}</loc>${versions.join('')}</url>`;
    }),
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${addresses.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
};
