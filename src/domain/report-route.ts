import type { WayToReport } from '../schemas/report-route.ts';
import type { Service } from '../schemas/service.ts';

type Phone = NonNullable<Service['phones']>[number];
type Online = NonNullable<Service['online']>[number];

const labels: Record<WayToReport, string> = {
  'ring 999': 'Ring 999',
  'by phone': 'By phone',
  online: 'Online',
  'in person': 'In person',
  'without your name': 'Without your name',
  'through someone else': 'Through someone else',
};

/** The words over a route. */
export function formatWayToReport(how: WayToReport): string {
  return labels[how];
}

/**
 * Which numbers, forms and web site of a service serve one way of reporting: never a number where
 * the way is online, never a form that asks for a name where the way is without one. The web site
 * is used where the service has neither.
 */
export function contactsFor(
  how: WayToReport,
  service: Pick<Service, 'phones' | 'online' | 'url'>,
): { phones: Phone[]; online: Online[]; url: string | undefined } {
  const phones = phonesFor(how, service.phones ?? []);
  const online = onlineFor(how, service.online ?? []);
  const none = phones.length === 0 && online.length === 0;
  return { phones, online, url: none ? service.url : undefined };
}

/** What one way of reporting costs: the price of a call does not belong beside a form. */
export function costFor(
  how: WayToReport,
  service: Pick<Service, 'phones' | 'online' | 'url' | 'fees'>,
): string | undefined {
  const isPriceOfCalls = (service.phones ?? []).length > 0;
  return isPriceOfCalls && contactsFor(how, service).phones.length === 0 ? undefined : service.fees;
}

function phonesFor(how: WayToReport, phones: Phone[]): Phone[] {
  if (how === 'online') return [];
  const one = how === 'ring 999' || how === 'in person';
  return one ? phones.slice(0, 1) : phones;
}

function onlineFor(how: WayToReport, online: Online[]): Online[] {
  if (how === 'ring 999' || how === 'by phone' || how === 'in person') return [];
  return how === 'without your name' ? online.filter((route) => route.anonymous) : online;
}
