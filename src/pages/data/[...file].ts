import type { APIRoute, GetStaticPaths } from 'astro';
import { getDataFiles } from '../../queries/data-files.ts';

export const getStaticPaths = (async () => {
  const files = await getDataFiles();
  return files.map(({ name, type, text }) => ({ params: { file: name }, props: { type, text } }));
}) satisfies GetStaticPaths;

/** A file of the open data. */
export const GET: APIRoute<{ type: string; text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': props.type } });
