import type { APIRoute, GetStaticPaths } from 'astro';
import { getRecords } from '../../../queries/records.ts';
import { bytesOf } from '../../../site/content-folder.ts';

export const getStaticPaths = (async () => {
  const files = await getRecords('files');
  return files.map(({ id, file }) => ({ params: { file: id, download: file } }));
}) satisfies GetStaticPaths;

/** A file that a record of content/files names, as it is. */
export const GET: APIRoute = ({ params }) =>
  new Response(bytesOf(`files/${params['download'] ?? ''}`));
