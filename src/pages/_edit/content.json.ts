import type { APIRoute } from 'astro';
import { contentAsText } from '../../site/content-folder.ts';

/** Every file of the content as it is written: what the form checks a change against. */
export const GET: APIRoute = () => Response.json(contentAsText());
