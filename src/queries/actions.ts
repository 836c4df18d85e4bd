import { type Way, notesOnWay, wayOf, waysOf } from '../domain/action.ts';
import { callAddress, textAddress } from '../domain/phone.ts';
import type { Action } from '../schemas/shared/action.ts';
import { urls } from '../site/urls.ts';
import { type ServiceRecord, getService } from './services.ts';
import { getSite } from './site.ts';

/** An action as its button shows it. */
export interface ActionLink {
  text: string;
  /** For whom it is. */
  for?: string | undefined;
  href: string;
  /** The number written out, or the host of a web address: what will be rung, or where it leads. */
  leadsTo?: string | undefined;
  /** Its hours and what to know before. */
  about: string[];
  /** Whether it is the number for danger now. */
  isEmergency: boolean;
}

/** The actions of a record, each with the number or address that its service keeps. */
export async function getActions(actions: readonly Action[] = []): Promise<ActionLink[]> {
  return Promise.all(
    actions.map(async ({ to, service, ...action }) =>
      to === undefined
        ? ofService({ ...action, service: service ?? '' })
        : { ...action, href: urls.to(to), about: [], isEmergency: false },
    ),
  );
}

/** Every way of a service that can be pressed, as buttons. */
export async function getWaysOf(service: ServiceRecord): Promise<ActionLink[]> {
  return Promise.all(waysOf(service).map((way) => toAction(way, service, { text: nameOf(way) })));
}

async function ofService({
  text,
  for: whom,
  service: id,
  ...which
}: Omit<Action, 'to'> & { service: string }): Promise<ActionLink> {
  const service = await getService(id);
  const way = wayOf(which, service);
  if (!way) throw new Error(`An action leads to services/${id}, which has no such way.`);
  return toAction(way, service, { text, for: whom });
}

async function toAction(
  way: Way,
  service: ServiceRecord,
  words: Pick<ActionLink, 'text' | 'for'>,
): Promise<ActionLink> {
  const { emergency } = await getSite();
  const [danger] = emergency.now.phones ?? [];
  const isEmergency = way.kind === 'phone' && way.phone.number === danger?.number;
  return { ...words, ...addressOf(way), about: notesOnWay(way, service), isEmergency };
}

function nameOf(way: Way): string {
  if (way.kind === 'web') return 'Web site';
  if (way.kind === 'online') return way.online.label;
  return way.phone.label ?? (way.phone.type === 'text' ? 'By text' : 'By phone');
}

function addressOf(way: Way): Pick<ActionLink, 'href' | 'leadsTo'> {
  if (way.kind === 'phone') {
    const { number, type, send } = way.phone;
    return type === 'text'
      ? { href: textAddress(number), leadsTo: `Text ${send ? `${send} to ` : ''}${number}` }
      : { href: callAddress(number), leadsTo: `Call ${number}` };
  }
  const url = way.kind === 'online' ? way.online.url : way.url;
  return { href: url, leadsTo: new URL(url).hostname.replace(/^www\./, '') };
}
