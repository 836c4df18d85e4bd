import type { APIRoute, GetStaticPaths } from 'astro';
import { getCrucialCrewCalendar } from '../../../../queries/calendars.ts';
import { getEdition, getEditions } from '../../../../queries/schools.ts';

export const getStaticPaths = (async () => {
  const editions = await getEditions();
  return editions
    .filter(({ sessions = [] }) => sessions.length > 0)
    .map(({ id }) => ({ params: { year: id } }));
}) satisfies GetStaticPaths;

/** The sessions of one edition, for a calendar. */
export const GET: APIRoute<Record<string, never>, { year: string }> = async ({ params }) =>
  new Response(await getCrucialCrewCalendar(await getEdition(params.year)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
