import { z } from 'zod';
import type { CheckedRecord } from '../check/file/record-path.ts';
import { type CalendarDate, formatDate } from '../domain/date.ts';
import { isPersonal } from '../domain/mailbox.ts';
import type { Meeting } from '../schemas/meeting.ts';
import { line } from '../schemas/shared/text.ts';
import { Refusal, type RecordChange } from './change.ts';

/** Where the police answer, as https://data.police.uk/docs/ says. */
export const policeAt = 'https://data.police.uk/api';

/** What a source of data has that is new: records to add, and what only a person can settle. */
export interface News {
  records: RecordChange[];
  toLookAt: string[];
}

const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/);
const events = z.array(
  z.object({ title: line, address: z.string(), start_date: moment, end_date: moment.nullish() }),
);
type Event = z.infer<typeof events>[number];

/** What the events of a neighbourhood are held against. */
interface Known {
  records: readonly CheckedRecord[];
  police: string;
  today: CalendarDate;
}

/**
 * Meetings for the events that the police give at an address. One that is there already stays as
 * it is, whatever the police say: what differs is told. Throws a `Refusal` for whatever is no list.
 */
export function meetingsFrom(answer: unknown, address: string, known: Known): News {
  const { data } = events.safeParse(answer);
  if (!data) throw new Refusal(`What ${address} answers is no list of events.`);
  const coming = data.filter(({ start_date }) => start_date.slice(0, 10) >= known.today);
  const files = new Map<string, RecordChange>();
  const toLookAt: string[] = [];
  for (const event of coming) {
    const when = `“${event.title}” on ${formatDate(dayOf(event))}`;
    const place = placeOf(event, known.records);
    const ends = event.end_date?.slice(11, 16) ?? '';
    const date = dayOf(event);
    const starts = event.start_date.slice(11, 16);
    const id = `${date}-${place ?? ''}`;
    if (place === undefined) {
      toLookAt.push(
        `${when} is at “${event.address}”, which no file in content/places is. Add it.`,
      );
    } else if (event.end_date?.slice(0, 10) !== date || ends <= starts) {
      toLookAt.push(`${when} has no end on its day. Ask the police, and add the meeting by hand.`);
    } else if (files.has(`meetings/${id}.mdx`)) {
      toLookAt.push(`${when} is the second at its place that day. Add it by hand.`);
    } else {
      const there = meetingCalled(id, known.records);
      if (!there) files.set(`meetings/${id}.mdx`, { file: `meetings/${id}.mdx`, new: facts() });
      else if (there.starts !== starts || there.ends !== ends) {
        const differs = `${starts} to ${ends}, and meetings/${id}.mdx says ${there.starts} to ${there.ends}`;
        toLookAt.push(`${when} is from ${differs}. Ask the police.`);
      }
    }

    function facts(): NonNullable<RecordChange['new']> {
      const note = `Read on ${known.today}. The police write the place as “${event.address}”.`;
      return {
        summary: event.title,
        date,
        starts,
        ends,
        place: place ?? '',
        status: 'confirmed',
        organisers: [known.police],
        sources: [
          { title: 'Events', publisher: 'data.police.uk', date: 'no date shown', address, note },
        ],
        checked: 'not yet',
      };
    }
  }
  return { records: [...files.values()], toLookAt: [...toLookAt, ...gone(coming, address, known)] };
}

const dayOf = ({ start_date }: Event) => start_date.slice(0, 10);

/** The place whose name stands in the address; of several the one with the longest name. */
function placeOf({ address }: Event, records: readonly CheckedRecord[]): string | undefined {
  const written = address.toLowerCase();
  const nameOf = (record: CheckedRecord) => (record.value as { name: string }).name.toLowerCase();
  return records
    .filter((record) => record.folder === 'places' && written.includes(nameOf(record)))
    .sort((a, b) => nameOf(b).length - nameOf(a).length)[0]?.id;
}

function meetingCalled(id: string, records: readonly CheckedRecord[]): Meeting | undefined {
  return records.find((one) => one.folder === 'meetings' && one.id === id)?.value as
    Meeting | undefined;
}

/** Meetings to come that were read at the address, and are not on its list any more. */
function gone(coming: readonly Event[], address: string, { records, today }: Known): string[] {
  return records.flatMap(({ folder, file, value }) => {
    const { date, place, status, sources } = value as Meeting;
    const isFromHere = folder === 'meetings' && sources.some((one) => one.address === address);
    if (!isFromHere || date < today || status === 'cancelled') return [];
    if (coming.some((event) => dayOf(event) === date && placeOf(event, records) === place))
      return [];
    return [
      `The police do not list ${file.path} any more. Ask them; if it is off, cancel it there.`,
    ];
  });
}

const withContacts = z.object({
  contact_details: z.record(z.string(), z.string().nullable()).default({}),
});
const holders = z.union([withContacts, z.array(withContacts)]);

/**
 * Mailboxes and numbers that the police give for a neighbourhood or its team and that no service
 * has. They are only told, because a person rings before a contact changes. Officers are never
 * named, and a mailbox of one is left out.
 */
export function contactsFrom(answer: unknown, address: string, services: readonly CheckedRecord[]) {
  const { data } = holders.safeParse(answer);
  if (!data) throw new Refusal(`What ${address} answers has no contacts.`);
  const bare = (text: string) => text.replaceAll(' ', '').toLowerCase();
  const ours = bare(JSON.stringify(services.map(({ value }) => value)));
  const given = [data]
    .flat()
    .flatMap(({ contact_details: { email, telephone } }) => [
      ...(email && !isPersonal(email) ? [email] : []),
      ...(telephone ? [telephone] : []),
    ]);
  return [...new Set(given)]
    .filter((one) => !ours.includes(`"${bare(one)}"`))
    .map((one) => `${address} gives ${one}, which no service has. Ring, then change the team.`);
}
