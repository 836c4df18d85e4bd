import { type CalendarDate, formatDate } from '../domain/date.ts';
import { meetingFactsToConfirm } from '../domain/facts-to-confirm.ts';
import { isOver } from '../domain/meeting.ts';
import { meeting } from '../schemas/meeting.ts';
import type { Kind } from './kind.ts';
import { dayAndPlace } from './naming.ts';
import { firstNamed } from './owner.ts';

export const meetings = {
  ending: '.mdx',
  schema: meeting,
  one: 'meeting',
  many: 'meetings',
  holds:
    'One local community meeting. One that is cancelled stays, and says so; one that is over stays too.',
  names: ['meeting'],
  fileName: dayAndPlace,
  title: ({ summary, date }) => {
    if (typeof summary !== 'string') return undefined;
    return isDate(date) ? `${summary}, ${formatDate(date)}` : summary;
  },
  unique: [],
  owner: ({ organisers }, look) => firstNamed(organisers, look),
  risk: (record, { today }) => (isOver(record, { date: today }) ? 'past' : 'travel'),
  confirmationLimit: () => 'lasting',
  factsToConfirm: (record) => meetingFactsToConfirm(record),
  factFields: ['cancelledBecause', 'organisers', 'place', 'status'],
  address: ({ id }) => `/meetings/${id}/`,
  page: {
    kind: 'Meeting',
    title: ({ summary }) => summary,
    tabTitle: ({ summary, date }) => `${summary}, ${formatDate(date)}`,
    description: ({ status, date, place }, look) =>
      `${status === 'cancelled' ? 'Cancelled: the' : 'The'} meeting of ${formatDate(date)} at ${look.place(place)?.name ?? place}.`,
    inAToZ: true,
  },
  list: { id: 'meetings', path: '/meetings/', parent: 'home', menu: 5, sensitive: false },
} as const satisfies Kind<typeof meeting>;

function isDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
