import type { Service } from '../schemas/service.ts';
import type { Source } from '../schemas/shared/source.ts';

type Contacts = Pick<
  Service,
  'area' | 'url' | 'phones' | 'email' | 'online' | 'hours' | 'allDay' | 'fees'
>;

/**
 * True if every contact fact of a national service was read on its owner's own web site: its numbers,
 * e-mail, hours and cost, as far as they are shown. Its page then needs no warning that they are
 * unconfirmed.
 */
export function isFromOwnerSite(
  service: Contacts,
  sources: readonly Pick<Source, 'address' | 'gives'>[],
): boolean {
  const hosts = [service.url, ...(service.online ?? []).map(({ url }) => url)].map(hostOf);
  const ownerSources = sources.filter(({ address }) => address && hosts.includes(hostOf(address)));
  const isDisputed = service.phones?.some(({ disputed }) => disputed !== undefined);
  if (service.area !== 'national' || ownerSources.length === 0 || isDisputed) return false;
  // A record with one source need not say what that source gives.
  if (sources.length === 1 && ownerSources[0]?.gives === undefined) return true;
  const given = new Set(ownerSources.flatMap(({ gives = [] }) => gives));
  return factsShown(service).every((fact) => given.has(fact));
}

/** The kinds of fact that are shown, by the names that sources use in `gives`. */
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
