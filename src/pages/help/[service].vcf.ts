import type { APIRoute, GetStaticPaths } from 'astro';
import { getServiceCard, hasCard } from '../../queries/contact-cards.ts';
import { pathsOf } from '../../queries/records.ts';
import { getService } from '../../queries/services.ts';

export const getStaticPaths = pathsOf('services', 'service', hasCard) satisfies GetStaticPaths;

/** The contact card of a service. */
export const GET: APIRoute<Record<string, never>, { service: string }> = async ({ params }) =>
  new Response(await getServiceCard(await getService(params.service)), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
