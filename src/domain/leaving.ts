import type { Topic } from '../schemas/shared/topic.ts';

/** One key let go: which, whether another modifier was held, and when (milliseconds). */
interface KeyPress {
  key: string;
  modified: boolean;
  at: number;
}

/** How many bare Shift presses in a row leave the site, and the pause that ends the row. */
export const pressesToLeave = 3;
export const longestPause = 5000;

/**
 * How many Shift presses in a row there are after one more key.
 * A press counts within five seconds of the one before; any other key, and Shift
 * held with another modifier, begins again (GOV.UK exit this page).
 */
export function pressesAfter(
  before: { count: number; at: number },
  press: KeyPress,
): { count: number; at: number } {
  if (press.key !== 'Shift' || press.modified) return { count: 0, at: press.at };
  const inTime = before.count > 0 && press.at - before.at <= longestPause;
  return { count: inTime ? before.count + 1 : 1, at: press.at };
}

/** Whether being seen reading about a topic can put somebody at risk. */
export function isSensitiveTopic(topic: Topic): boolean {
  return sensitiveTopics.has(topic);
}

/**
 * Whether the title, address or description of a page names a subject that can put somebody at risk
 * when they are seen reading it. Asked of pages that are not sensitive by their kind, such as
 * projects, priorities, figures and school programmes.
 */
export function namesSensitiveSubject(words: string): boolean {
  return sensitiveWords.test(words);
}

const sensitiveTopics: ReadonlySet<Topic> = new Set([
  'hate-crime',
  'domestic-abuse',
  'sexual-violence',
  'stalking',
  'exploitation',
  'modern-slavery',
  'children',
]);

const sensitiveWords =
  /\b(?:abus(?:e|ed|er|ers|ive)|hate|rapes?|sexual(?:ly)?|stalk(?:ed|ers?|ing)|harass(?:ed|ment)|exploit(?:ed|ation)|slavery|trafficking|coercive|honour[ -]based|forced[ -]marriage|genital|grooming|county[ -]lines|vawg|women[ -]and[ -]girls|victims?|suicide|self[ -]harm|extremis[mt]s?|radicalisation)\b/i;
