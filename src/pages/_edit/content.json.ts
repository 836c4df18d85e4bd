import type { APIRoute } from 'astro';
import { contentAsText } from '../../site/content-folder.ts';

/** The source of every content file, against which the form checks a change. */
export const GET: APIRoute = () => Response.json(contentAsText());
