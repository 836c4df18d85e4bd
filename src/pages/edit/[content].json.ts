import type { APIRoute } from 'astro';
import { getSite } from '../../queries/site.ts';
import { contentAsText } from '../../site/content-folder.ts';

export async function getStaticPaths() {
  const { editing } = await getSite();
  return editing || import.meta.env.DEV ? [{ params: { content: 'content' } }] : [];
}

/** Every file of the content as it is written: what the form checks a change against. */
export const GET: APIRoute = () => Response.json(contentAsText());
