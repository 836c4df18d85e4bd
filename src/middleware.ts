import { defineMiddleware, sequence } from 'astro:middleware';
import { keptByReaderViews } from './site/reader-view.ts';
import { absentSections } from './site/sections-here.ts';

/**
 * Makes no page for a section that this content does not have: Astro writes no file for an answer
 * without a body. Not 404, for which Astro would put in the words of the page of that name.
 */
const leaveOutAbsent = defineMiddleware(({ routePattern }, next) => {
  const isAbsent = absentSections().some(({ path }) => `${routePattern}/`.startsWith(path));
  return isAbsent ? new Response(null, { status: 410 }) : next();
});

/** Every page is finished here, whatever made its ids. */
const keepForReaderViews = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  return isPage ? new Response(keptByReaderViews(await response.text()), response) : response;
});

export const onRequest = sequence(leaveOutAbsent, keepForReaderViews);
