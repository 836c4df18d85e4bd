import type { APIRoute } from 'astro';
import { getSite } from '../queries/site.ts';
import { urls } from '../site/urls.ts';

/**
 * Before launch pages say `noindex`, which a search engine must be let in to read;
 * after it the sitemap is named.
 */
export const GET: APIRoute = async ({ site }) => {
  const { launched } = await getSite();
  const lines = ['User-agent: *', 'Allow: /'];
  if (launched) lines.push('', `Sitemap: ${new URL(urls.to('/sitemap.xml'), site).href}`);
  return new Response(`${lines.join('\n')}\n`);
};
