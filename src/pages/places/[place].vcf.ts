import type { APIRoute, GetStaticPaths } from 'astro';
import { getPlaceCard } from '../../queries/contact-cards.ts';
import { getPlace } from '../../queries/places.ts';
import { pathsOf } from '../../queries/records.ts';

/** A card for each place that is not closed. */
export const getStaticPaths = pathsOf(
  'places',
  'place',
  ({ state }) => state.is !== 'closed',
) satisfies GetStaticPaths;

/** The contact card of a place. */
export const GET: APIRoute<Record<string, never>, { place: string }> = async ({ params }) =>
  new Response(await getPlaceCard(await getPlace(params.place)), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
