import type { CalendarDate } from '../domain/date.ts';
import type { Fault } from './fault.ts';
import type { Passage } from './prose-reading.ts';

/** No words are published after the day until which they were true. */
export function checkPassages(passages: readonly Passage[], today: CalendarDate): Fault[] {
  return passages
    .filter(({ until }) => until < today)
    .map(({ file, line, until }) => ({
      file,
      line,
      field: 'The text',
      problem: 'has words that were true until a day that has passed.',
      found: `<Until date="${until}">`,
      allowed:
        'Take the words out, from <Until> to </Until>, or give them a later day if they are still true.',
    }));
}
