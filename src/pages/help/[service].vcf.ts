import type { APIRoute, GetStaticPaths } from 'astro';
import { getServiceCard, hasCard } from '../../queries/contact-cards.ts';
import { getService, getServices } from '../../queries/services.ts';

export const getStaticPaths = (async () => {
  const services = await getServices();
  return services.filter(hasCard).map(({ id }) => ({ params: { service: id } }));
}) satisfies GetStaticPaths;

/** The contact card of a service. */
export const GET: APIRoute<Record<string, never>, { service: string }> = async ({ params }) =>
  new Response(await getServiceCard(await getService(params.service)), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
