import type { APIRoute, GetStaticPaths } from 'astro';
import { getMeetingCalendar } from '../../queries/calendars.ts';
import { getMeeting } from '../../queries/meetings.ts';
import { pathsOf } from '../../queries/records.ts';

export const getStaticPaths = pathsOf('meetings', 'meeting') satisfies GetStaticPaths;

/** The calendar file of one meeting. */
export const GET: APIRoute<Record<string, never>, { meeting: string }> = async ({ params }) =>
  new Response(await getMeetingCalendar(await getMeeting(params.meeting)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
