import type { APIRoute } from 'astro';
import { getMeetingsCalendar } from '../../queries/calendars.ts';

/** The calendar of all meetings, for subscribers. */
export const GET: APIRoute = async () =>
  new Response(await getMeetingsCalendar(), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
