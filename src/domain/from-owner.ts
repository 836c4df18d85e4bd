import type { Service } from '../schemas/service.ts';
import type { Source } from '../schemas/shared/source.ts';

type Contacts = Pick<
  Service,
  'area' | 'url' | 'phones' | 'email' | 'online' | 'hours' | 'allDay' | 'fees'
>;

/**
 * Whether a service that is the same all over the country was read on its owner's own pages: its
 * numbers, e-mail, hours and cost, each one that is shown. They are then as sure as they can be, and
 * its page says no doubt of them.
 */
export function isFromOwner(
  service: Contacts,
  sources: readonly Pick<Source, 'address' | 'gives'>[],
): boolean {
  const hosts = [service.url, ...(service.online ?? []).map(({ url }) => url)].map(hostOf);
  const own = sources.filter(({ address }) => address && hosts.includes(hostOf(address)));
  const isDisputed = service.phones?.some(({ disputed }) => disputed !== undefined);
  if (service.area !== 'national' || own.length === 0 || isDisputed) return false;
  // A record with one source need not say what that source gives.
  if (sources.length === 1 && own[0]?.gives === undefined) return true;
  const given = new Set(own.flatMap(({ gives = [] }) => gives));
  return factsShown(service).every((fact) => given.has(fact));
}

/** What a reader acts on, each called as a source calls it under `gives`. */
function factsShown({ phones = [], email, online = [], hours, allDay, fees }: Contacts): string[] {
  const times = [{ hours, allDay }, ...phones, ...online.map(({ hours }) => ({ hours, allDay }))];
  const shown = {
    phone: phones.some(({ type }) => type !== 'text'),
    text: phones.some(({ type }) => type === 'text'),
    email: email !== undefined,
    hours: times.some(({ hours, allDay }) => hours ?? allDay),
    cost: fees !== undefined,
  };
  return Object.entries(shown).flatMap(([fact, isShown]) => (isShown ? [fact] : []));
}

function hostOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : new URL(address).hostname.replace(/^www\./, '');
}
