import { contactCard, numbersToSave } from '../domain/contact-card.ts';
import type { PlaceRecord } from './places.ts';
import type { RecordOf } from './records.ts';
import type { ServiceRecord } from './services.ts';
import { getSite } from './site.ts';

/** The contact card of a place. The card says where to check it, because facts on a phone grow old. */
export async function getPlaceCard(place: PlaceRecord): Promise<string> {
  const { phone, point } = place;
  return contactCard({
    ...place,
    address: place,
    point: point?.of === 'building' ? point : undefined,
    phones: phone === undefined ? [] : [{ number: phone, type: 'voice' }],
    note: await whereToCheck(place.href),
  });
}

/** The contact card of a service. */
export async function getServiceCard(service: ServiceRecord): Promise<string> {
  const { name, phones, email, url } = service;
  return contactCard({
    name,
    phones: numbersToSave(phones),
    email,
    url,
    note: await whereToCheck(service.href),
  });
}

/** A card with the first number of a service, and nothing that says whose it is. */
export function plainServiceCard(service: ServiceRecord): string {
  return contactCard({ name: 'Contact', phones: numbersToSave(service.phones).slice(0, 1) });
}

/** Whether a service has a number to save. */
export function hasCard(service: RecordOf<'services'>): boolean {
  return numbersToSave(service.phones).length > 0;
}

/** Whether a card without a name is offered: being seen with the name can put somebody at risk. */
export function hasPlainCard(service: RecordOf<'services'>): boolean {
  return service.sensitive !== false && hasCard(service);
}

async function whereToCheck(href: string): Promise<string> {
  const { name } = await getSite();
  return `From ${name}. Check before you rely on it: ${new URL(href, import.meta.env.SITE).href}`;
}
