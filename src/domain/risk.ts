import type { Service } from '../schemas/service.ts';
import type { Topic } from '../schemas/shared/topic.ts';
import { isSensitiveTopic } from './leaving.ts';

/** What a wrong fact would do to somebody, worst first, with the heading used for each. */
export const riskHeadings = {
  /** Somebody in danger does not reach 999 or the police. */
  emergency: 'Emergencies and the police',
  /** Somebody who is being hurt does not reach those who help. */
  helpline: 'Helplines',
  /** Somebody travels to a door that is shut. */
  travel: 'Places and dates people travel for',
  /** Somebody rings when nobody is there. */
  hours: 'When local services answer',
  /** Somebody rings or writes to the wrong people. */
  number: 'Local numbers and addresses',
  /** Somebody reads or plans something wrong. */
  words: 'Advice and announcements',
  /** What happened in past years is told wrongly. */
  past: 'The record of past years',
} as const;

export type Risk = keyof typeof riskHeadings;

/** The risks, worst first. */
export const risksInOrder = Object.keys(riskHeadings) as Risk[];

/** Subjects, beside the sensitive ones, of local services that are helplines; national ones all are. */
const helplineTopics: ReadonlySet<Topic> = new Set(['adults-at-risk', 'mental-health', 'victims']);

/** What a wrong fact about a service would do. */
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
