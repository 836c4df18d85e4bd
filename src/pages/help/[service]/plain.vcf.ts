import type { APIRoute, GetStaticPaths } from 'astro';
import { hasPlainCard, plainServiceCard } from '../../../queries/contact-cards.ts';
import { pathsOf } from '../../../queries/records.ts';
import { getService } from '../../../queries/services.ts';

export const getStaticPaths = pathsOf('services', 'service', hasPlainCard) satisfies GetStaticPaths;

/** The contact card of a service that does not say whose number it is. */
export const GET: APIRoute<Record<string, never>, { service: string }> = async ({ params }) =>
  new Response(plainServiceCard(await getService(params.service)), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
