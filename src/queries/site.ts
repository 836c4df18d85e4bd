import type { Site } from '../schemas/site.ts';
import { urls } from '../site/urls.ts';
import { type ServiceRecord, getService, getServicesNamed } from './services.ts';
import { getRecord, getSingle, oncePerBuild } from './records.ts';

/** What the frame of every page says: the partnership, and the services all pages rely on. */
export const getSite = oncePerBuild(async () => {
  const site = await getSingle('site.yaml');
  const { now, silent, signed, notNow, online } = site.emergency;
  return {
    ...site,
    owner: await getRecord('organisations', site.owner),
    police: await getRecord('organisations', site.police),
    emergency: {
      now: await getService(now),
      silent: await getService(silent),
      signed: signed === undefined ? undefined : await getService(signed),
      notNow: await getService(notNow),
      online: online === undefined ? undefined : await getService(online),
    },
    home: {
      needs: site.home.needs.map(({ to, links, ...need }) => ({
        ...need,
        to: to === undefined ? undefined : urls.to(to),
        links: links?.map((link) => ({ ...link, to: urls.to(link.to) })),
      })),
    },
  };
});

/** Whom to turn to where nothing is announced: first to try first. */
export async function getWhomToAsk(about: keyof Site['ask']): Promise<ServiceRecord[]> {
  const { ask } = await getSingle('site.yaml');
  return getServicesNamed(ask[about]);
}

export type SiteRecord = Awaited<ReturnType<typeof getSite>>;
export type { ServiceRecord };
