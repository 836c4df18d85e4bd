import type { WayToReport } from '../schemas/report-route.ts';
import type { Service } from '../schemas/service.ts';

type Phone = NonNullable<Service['phones']>[number];
type Online = NonNullable<Service['online']>[number];

/** The heading over each way to report. */
export const wayToReportLabels: Readonly<Record<WayToReport, string>> = {
  'ring 999': 'Ring 999',
  'by phone': 'By phone',
  online: 'Online',
  'in person': 'In person',
  'without your name': 'Without your name',
  'through someone else': 'Through someone else',
};

/**
 * The numbers and forms of a service for one way to report: online has no numbers, "without your name"
 * no form that asks for one. Without any number or form it is the web site.
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

/** The cost of one way to report: the price of calls is not shown beside a form. */
export function costFor(
  how: WayToReport,
  service: Pick<Service, 'phones' | 'online' | 'url' | 'fees'>,
): string | undefined {
  const isPriceOfCalls = (service.phones ?? []).length > 0;
  return isPriceOfCalls && contactsFor(how, service).phones.length === 0 ? undefined : service.fees;
}

function phonesFor(how: WayToReport, phones: Phone[]): Phone[] {
  if (how === 'online') return [];
  const isOneEnough = how === 'ring 999' || how === 'in person';
  return isOneEnough ? phones.slice(0, 1) : phones;
}

function onlineFor(how: WayToReport, online: Online[]): Online[] {
  if (how === 'ring 999' || how === 'by phone' || how === 'in person') return [];
  return how === 'without your name' ? online.filter((route) => route.anonymous) : online;
}
