import type { Service } from '../schemas/service.ts';
import type { Action } from '../schemas/shared/action.ts';

type Phone = NonNullable<Service['phones']>[number];
type Online = NonNullable<Service['online']>[number];

/** One way to reach a service: a number, a form, or its web site. */
export type Way =
  | { kind: 'phone'; phone: Phone }
  | { kind: 'online'; online: Online }
  | { kind: 'web'; url: string };

/** The way that an action offers to reach its service; `undefined` if the service has no such way. */
export function wayOf(
  { by, number }: Pick<Action, 'by' | 'number'>,
  service: Pick<Service, 'phones' | 'online' | 'url'>,
): Way | undefined {
  const { phones = [], online: [form] = [], url } = service;
  // A plain phone would place a voice call to the number of a textphone.
  const dialled = phones.filter(
    ({ type, label }) => type !== 'textphone' && (number === undefined || label === number),
  );
  const phone = dialled.find(
    ({ type }) => by === undefined || (type === 'text') === (by === 'text'),
  );
  if (by !== 'online' && phone) return { kind: 'phone', phone };
  if (by === 'call' || by === 'text' || number !== undefined) return undefined;
  if (form) return { kind: 'online', online: form };
  return url === undefined ? undefined : { kind: 'web', url };
}

/** Every way to reach a service by a link: numbers first, then forms, then its web site. */
export function waysOf(service: Pick<Service, 'phones' | 'online' | 'url'>): Way[] {
  const { phones = [], online = [], url } = service;
  const isNew = url !== undefined && online.every((form) => form.url !== url);
  return [
    ...phones
      .filter(({ type }) => type !== 'textphone')
      .map((phone) => ({ kind: 'phone', phone }) as const),
    ...online.map((form) => ({ kind: 'online', online: form }) as const),
    ...(isNew ? [{ kind: 'web', url } as const] : []),
  ];
}

/** True if the record says that a way works at any hour. */
export function isAllDay(way: Way, service: Pick<Service, 'allDay'>): boolean {
  if (service.allDay) return true;
  if (way.kind === 'phone') return way.phone.allDay === true;
  return way.kind === 'online' && /any time|24 hours/i.test(way.online.hours ?? '');
}

/** Words that promise an answer at any hour. */
const promise =
  /\b(?:24 hours|24\/7|all (?:day|hours)|any (?:hour|time)|at night|day (?:and|or) night|round the clock)\b/i;

/** The words of an action that promise an answer at any hour; `undefined` where none do. */
export function promiseOfAnyHour({ text, for: whom = '' }: Pick<Action, 'text' | 'for'>) {
  return (promise.exec(text) ?? promise.exec(whom))?.[0];
}

/** Opening hours and notes of one way. */
export function notesOnWay(way: Way, service: Pick<Service, 'allDay' | 'hours'>): string[] {
  const { hours, note, disputed }: Partial<Phone> =
    way.kind === 'phone'
      ? way.phone
      : { hours: way.kind === 'online' ? way.online.hours : undefined };
  const when = hours ?? (isAllDay(way, service) ? 'Any hour' : service.hours);
  const anonymous = way.kind === 'online' && way.online.anonymous;
  return [when, note, disputed, anonymous ? 'You do not have to give your name' : undefined]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ''));
}
