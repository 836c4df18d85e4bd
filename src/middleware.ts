import { defineMiddleware } from 'astro:middleware';
import { absentSections } from './site/sections-here.ts';

/**
 * Makes no page for a section that this content does not have: Astro writes no file for an answer
 * without a body. Not 404, for which Astro would put in the words of the page of that name.
 */
export const onRequest = defineMiddleware(({ routePattern }, next) => {
  const isAbsent = absentSections().some(({ path }) => `${routePattern}/`.startsWith(path));
  return isAbsent ? new Response(null, { status: 410 }) : next();
});
