import type { ContentRecord } from '../schemas/record.ts';
import type { Service } from '../schemas/service.ts';
import type { Topic } from '../schemas/shared/topic.ts';
import { campaignState } from './campaign.ts';
import type { CalendarDate } from './date.ts';
import { isSensitiveTopic } from './leaving.ts';
import { isOver } from './meeting.ts';

/** What a wrong fact would do to somebody, worst first. */
export type Harm =
  /** Somebody in danger does not reach 999 or the police. */
  | 'emergency'
  /** Somebody who is being hurt does not reach those who help. */
  | 'helpline'
  /** Somebody travels to a door that is shut. */
  | 'travel'
  /** Somebody rings when nobody is there. */
  | 'hours'
  /** Somebody rings or writes to the wrong people. */
  | 'number'
  /** Somebody reads or plans something wrong. */
  | 'words'
  /** A paper of past years is told wrongly. */
  | 'past';

/** The harms in their order, with the heading of what they are about. */
export const harmInWords: Readonly<Record<Harm, string>> = {
  emergency: 'Emergencies and the police',
  helpline: 'Helplines',
  travel: 'Places and dates people travel for',
  hours: 'When local services answer',
  number: 'Local numbers and addresses',
  words: 'Advice and announcements',
  past: 'The record of past years',
};

export const harmsInOrder = Object.keys(harmInWords) as Harm[];

/** Subjects, beside the sensitive ones, of local services that are helplines; national ones all are. */
const distress: ReadonlySet<Topic> = new Set(['adults-at-risk', 'mental-health', 'victims']);

/**
 * What would happen if the facts of a record were wrong on a day.
 * `inForce` holds the ids of plans that cover that day: older ones are history.
 */
export function harmOf(
  record: ContentRecord,
  today: CalendarDate,
  inForce: ReadonlySet<string>,
): Harm {
  const current = (is: boolean, harm: Harm): Harm => (is ? harm : 'past');
  switch (record.folder) {
    case 'services':
      return harmOfService(record.value);
    case 'places':
    case 'reporting-centres':
      return 'travel';
    case 'keep-safe-venues':
      return current(record.value.left === undefined || record.value.left > today, 'travel');
    case 'meetings':
      return current(!isOver(record.value, { date: today }), 'travel');
    case 'crucial-crew':
      return current(record.value.sessions?.some(({ date }) => date >= today) ?? false, 'travel');
    case 'pages':
      return record.id === 'emergency' ? 'emergency' : 'words';
    case 'guides':
    case 'report-routes':
    case 'orders':
      return 'words';
    case 'schools':
      return current(record.value.running !== 'no', 'words');
    case 'campaigns':
      return current(campaignState(record.value, today) !== 'past', 'words');
    case 'plans':
      return current(inForce.has(record.id), 'words');
    case 'priorities':
      return current(inForce.has(record.value.plan), 'words');
    default:
      return 'past';
  }
}

function harmOfService({ area, topics, hours, allDay, phones = [] }: Service): Harm {
  const [main] = topics;
  if (topics.includes('emergency')) return 'emergency';
  const isHelpline =
    area === 'national' || (main !== undefined && (isSensitiveTopic(main) || distress.has(main)));
  if (isHelpline) return 'helpline';
  const saysWhen = [{ hours, allDay }, ...phones].some((one) => one.hours ?? one.allDay);
  return saysWhen ? 'hours' : 'number';
}
