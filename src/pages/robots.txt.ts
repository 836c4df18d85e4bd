import type { APIRoute } from 'astro';
import { getSite } from '../queries/site.ts';
import { urls } from '../site/urls.ts';

/**
 * Names the sitemap after the launch. Before it every page says `noindex`, which a search engine
 * must be allowed to read.
 */
export const GET: APIRoute = async ({ site }) => {
  const { launched } = await getSite();
  const lines = ['User-agent: *', 'Allow: /'];
  if (launched) lines.push('', `Sitemap: ${new URL(urls.to('/sitemap.xml'), site).href}`);
  return new Response(`${lines.join('\n')}\n`);
};
