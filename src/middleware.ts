import { defineMiddleware } from 'astro:middleware';
import { absentSections } from './site/sections-here.ts';

/**
 * Makes no page for a section that this content does not have. Astro writes no file for an answer
 * without a body, and answers 404 while developing.
 */
export const onRequest = defineMiddleware(({ routePattern }, next) => {
  const isAbsent = absentSections().some(({ path }) => `${routePattern}/`.startsWith(path));
  return isAbsent ? new Response(null, { status: 404 }) : next();
});
