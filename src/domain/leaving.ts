import type { Topic } from '../schemas/shared/topic.ts';

/** A key that was released, whether another modifier was held, and when (milliseconds). */
interface KeyPress {
  key: string;
  modified: boolean;
  at: number;
}

/** How many presses of Shift in a row leave the site, and the longest pause between two. */
export const pressesToLeave = 3;
export const longestPause = 5000;

/**
 * Counts presses of Shift in a row. A press counts within five seconds of the one before; any other
 * key, and Shift with another modifier, starts again (GOV.UK exit this page).
 */
export function pressesAfter(
  before: { count: number; at: number },
  press: KeyPress,
): { count: number; at: number } {
  if (press.key !== 'Shift' || press.modified) return { count: 0, at: press.at };
  const inTime = before.count > 0 && press.at - before.at <= longestPause;
  return { count: inTime ? before.count + 1 : 1, at: press.at };
}

/** True if being seen reading about a topic can put somebody at risk. */
export function isSensitiveTopic(topic: Topic): boolean {
  return sensitiveTopics.has(topic);
}

/**
 * True if the title, address or description of a page names a subject that can put somebody at risk
 * when they are seen reading it. For pages that are not sensitive by their kind, such as projects,
 * priorities, figures and school programmes.
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
