import type { APIRoute } from 'astro';
import { getPostcodeTable } from '../../queries/area.ts';

/** Where postcodes are: one file for everyone, loaded only when somebody types one. */
export const GET: APIRoute = async () =>
  Response.json((await getPostcodeTable()) ?? { sectors: {} });
