import type { APIRoute, GetStaticPaths } from 'astro';
import { hasPlainCard, plainServiceCard } from '../../../queries/contact-cards.ts';
import { getService, getServices } from '../../../queries/services.ts';

export const getStaticPaths = (async () => {
  const services = await getServices();
  return services.filter(hasPlainCard).map(({ id }) => ({ params: { service: id } }));
}) satisfies GetStaticPaths;

/** A contact card that does not say whose number it is. */
export const GET: APIRoute<Record<string, never>, { service: string }> = async ({ params }) =>
  new Response(plainServiceCard(await getService(params.service)), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
