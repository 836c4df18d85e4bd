import type { APIRoute, GetStaticPaths } from 'astro';
import { getRecords } from '../../queries/records.ts';
import { bytesOf } from '../../site/content-folder.ts';

export const getStaticPaths = (async () => {
  const films = await getRecords('signed-films');
  return films
    .flatMap(({ file, captions }) => [file, captions])
    .filter((file) => file !== undefined)
    .map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

/** A film of this site, or its captions. */
export const GET: APIRoute = ({ params }) =>
  new Response(bytesOf(`signed-films/${params['file'] ?? ''}`));
