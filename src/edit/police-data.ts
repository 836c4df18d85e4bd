import { z } from 'zod';
import type { CheckedRecord } from '../check/file/record-path.ts';
import { type CalendarDate, formatDate } from '../domain/date.ts';
import { isPersonal } from '../domain/mailbox.ts';
import type { Meeting } from '../schemas/meeting.ts';
import { line } from '../schemas/shared/text.ts';
import { type RecordEdit, Refusal } from './proposal.ts';

/** The address of the police's data, as https://data.police.uk/docs/ says. */
export const policeAt = 'https://data.police.uk/api';

/** What is new in a source of data: records to add, and what only a person can settle. */
export interface SourceNews {
  records: RecordEdit[];
  toLookAt: string[];
}

const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/);
const events = z.array(
  z.object({ title: line, address: z.string(), start_date: moment, end_date: moment.nullish() }),
);
type Event = z.infer<typeof events>[number];

/** What the events of a neighbourhood are compared with. */
interface Known {
  records: readonly CheckedRecord[];
  police: string;
  today: CalendarDate;
}

/**
 * New meetings for the events that the police list at an address. A meeting that is there already
 * is never changed: what differs is listed in `toLookAt`. Throws a `Refusal` where the answer is no
 * list of events.
 */
export function meetingsFrom(answer: unknown, address: string, known: Known): SourceNews {
  const { data } = events.safeParse(answer);
  if (!data) throw new Refusal(`What ${address} answers is no list of events.`);
  const { records, police, today } = known;
  const coming = data.filter((event) => dayOf(event) >= today);
  const added = new Map<string, RecordEdit>();
  const toLookAt: string[] = [];
  for (const event of coming) {
    const date = dayOf(event);
    const name = `“${event.title}” on ${formatDate(date)}`;
    const place = placeOf(event, records);
    const starts = event.start_date.slice(11, 16);
    const ends = event.end_date?.slice(11, 16) ?? '';
    const id = `${date}-${place ?? ''}`;
    const file = `meetings/${id}.mdx`;
    const record = records.find((one) => one.folder === 'meetings' && one.id === id);
    const meeting = record?.value as Meeting | undefined;
    if (place === undefined) {
      toLookAt.push(
        `${name} is at “${event.address}”, which no file in content/places is. Add it.`,
      );
    } else if (event.end_date?.slice(0, 10) !== date || ends <= starts) {
      toLookAt.push(`${name} has no end on its day. Ask the police, and add the meeting by hand.`);
    } else if (added.has(file)) {
      toLookAt.push(`${name} is the second at its place that day. Add it by hand.`);
    } else if (!meeting) {
      const note = `Read on ${today}. The police write the place as “${event.address}”.`;
      const source = { title: 'Events', publisher: 'data.police.uk', date: 'no date shown' };
      const facts = {
        summary: event.title,
        ...{ date, starts, ends, place },
        status: 'confirmed',
        organisers: [police],
        sources: [{ ...source, address, note }],
        checked: 'not yet',
      };
      added.set(file, { file, new: facts });
    } else if (meeting.starts !== starts || meeting.ends !== ends) {
      const differs = `${starts} to ${ends}, and ${file} says ${meeting.starts} to ${meeting.ends}`;
      toLookAt.push(`${name} is from ${differs}. Ask the police.`);
    }
  }
  return {
    records: [...added.values()],
    toLookAt: [...toLookAt, ...eventsGone(coming, address, known)],
  };
}

const dayOf = ({ start_date }: Event) => start_date.slice(0, 10);

/** The place whose name is in the address; of several the one with the longest name. */
function placeOf({ address }: Event, records: readonly CheckedRecord[]): string | undefined {
  const written = address.toLowerCase();
  const nameOf = ({ value }: CheckedRecord) => (value as { name: string }).name.toLowerCase();
  return records
    .filter((record) => record.folder === 'places' && written.includes(nameOf(record)))
    .sort((a, b) => nameOf(b).length - nameOf(a).length)[0]?.id;
}

/** Meetings to come whose source is the address, and which are not listed there any more. */
function eventsGone(
  coming: readonly Event[],
  address: string,
  { records, today }: Known,
): string[] {
  const listed = new Set(coming.map((event) => `${dayOf(event)} ${placeOf(event, records) ?? ''}`));
  return records.flatMap(({ folder, file, value }) => {
    if (folder !== 'meetings') return [];
    const { date, place, status, sources } = value as Meeting;
    const isFromHere = sources.some((source) => source.address === address);
    if (!isFromHere || date < today || status === 'cancelled') return [];
    if (listed.has(`${date} ${place}`)) return [];
    return [
      `The police do not list ${file.path} any more. Ask them; if it is off, cancel it there.`,
    ];
  });
}

const withContacts = z.object({
  contact_details: z.record(z.string(), z.string().nullable()).default({}),
});
const contacts = z.union([withContacts, z.array(withContacts)]);

/**
 * Mailboxes and numbers that the police give for a neighbourhood or its team and that no service
 * has, for a person to ring before a contact changes. The mailbox of an officer is left out.
 */
export function contactsFrom(
  answer: unknown,
  address: string,
  services: readonly CheckedRecord[],
): string[] {
  const { data } = contacts.safeParse(answer);
  if (!data) throw new Refusal(`What ${address} answers has no contacts.`);
  const normalise = (text: string) => text.replaceAll(' ', '').toLowerCase();
  const known = normalise(JSON.stringify(services.map(({ value }) => value)));
  const found = [data]
    .flat()
    .flatMap(({ contact_details: { email, telephone } }) => [
      ...(email && !isPersonal(email) ? [email] : []),
      ...(telephone ? [telephone] : []),
    ]);
  return [...new Set(found)]
    .filter((contact) => !known.includes(`"${normalise(contact)}"`))
    .map(
      (contact) => `${address} gives ${contact}, which no service has. Ring, then change the team.`,
    );
}
