import type { Service } from '../schemas/service.ts';
import type { Topic } from '../schemas/shared/topic.ts';
import { isSensitiveTopic } from './leaving.ts';

/** The harm that a wrong fact can do, the worst first, with the heading for each. */
export const riskHeadings = {
  /** Somebody in danger does not reach 999 or the police. */
  emergency: 'Emergencies and the police',
  /** Somebody who is being hurt does not reach those who help. */
  helpline: 'Helplines',
  /** Somebody travels to a door that is shut. */
  travel: 'Places and dates people travel for',
  /** Somebody calls when nobody answers. */
  hours: 'When local services answer',
  /** Somebody calls or writes to the wrong people. */
  number: 'Local numbers and addresses',
  /** Somebody reads or plans something wrong. */
  words: 'Advice and announcements',
  /** The record of past years is wrong. */
  past: 'The record of past years',
} as const;

export type Risk = keyof typeof riskHeadings;

/** The risks, worst first. */
export const risksInOrder = Object.keys(riskHeadings) as Risk[];

/** Topics of local helplines, besides the sensitive ones; all national services are helplines. */
const helplineTopics: ReadonlySet<Topic> = new Set(['adults-at-risk', 'mental-health', 'victims']);

/** The harm that a wrong fact about a service can do. */
export function riskOfService({ area, topics, hours, allDay, phones = [] }: Service): Risk {
  const [main] = topics;
  if (topics.includes('emergency')) return 'emergency';
  const isHelpline =
    area === 'national' ||
    (main !== undefined && (isSensitiveTopic(main) || helplineTopics.has(main)));
  if (isHelpline) return 'helpline';
  const hasHours = [{ hours, allDay }, ...phones].some((one) => one.hours ?? one.allDay);
  return hasHours ? 'hours' : 'number';
}
