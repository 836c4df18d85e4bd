import type { APIRoute, GetStaticPaths } from 'astro';
import { getCrucialCrewCalendar } from '../../../../queries/calendars.ts';
import { pathsOf } from '../../../../queries/records.ts';
import { getEdition } from '../../../../queries/schools.ts';

export const getStaticPaths = pathsOf(
  'crucial-crew',
  'year',
  ({ sessions = [] }) => sessions.length > 0,
) satisfies GetStaticPaths;

/** The sessions of one edition, for a calendar. */
export const GET: APIRoute<Record<string, never>, { year: string }> = async ({ params }) =>
  new Response(await getCrucialCrewCalendar(await getEdition(params.year)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
