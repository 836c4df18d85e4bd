import type { APIRoute } from 'astro';
import { pack } from '../../domain/search/packed.ts';
import { getSearchData } from '../../queries/search-data.ts';

/** The data of search: one file, the same for everybody, loaded when the field is used. */
export const GET: APIRoute = async () => Response.json(pack(await getSearchData()));
