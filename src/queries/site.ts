import type { Site } from '../schemas/site.ts';
import { urls } from '../site/urls.ts';
import { type ServiceRecord, getService } from './services.ts';
import { oncePerBuild } from './once-per-build.ts';
import { getRecord, getSingle } from './records.ts';

const wholeSite = oncePerBuild(async () => {
  const site = await getSingle('site.yaml');
  const { signed, online } = site.emergency;
  const [now, silent, notNow] = await Promise.all([
    getService(site.emergency.now),
    getService(site.emergency.silent),
    getService(site.emergency.notNow),
  ]);
  return {
    ...site,
    owner: await getRecord('organisations', site.owner),
    police: await getRecord('organisations', site.police),
    emergency: {
      now,
      silent,
      signed: signed === undefined ? undefined : await getService(signed),
      notNow,
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

/** What the frame of every page says: the partnership, and the services all pages rely on. */
export async function getSite() {
  return wholeSite('');
}

/** Whom to turn to where nothing is announced: first to try first. */
export async function getWhomToAsk(about: keyof Site['ask']): Promise<ServiceRecord[]> {
  const { ask } = await getSingle('site.yaml');
  return Promise.all(ask[about].map(getService));
}

export type SiteRecord = Awaited<ReturnType<typeof getSite>>;
export type { ServiceRecord };
