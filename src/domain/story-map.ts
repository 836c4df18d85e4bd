import type { Story } from '../schemas/story.ts';
import { boxNumber } from './story.ts';

/** A story as a map for its author: every box, and where its choices lead. */
export function mapOfStory(story: Pick<Story, 'scenes'>): string[] {
  return story.scenes.flatMap(({ title, choices = [], ending }, at) => [
    `${String(at + 1).padStart(2)}  ${title}${ending ? '  (ending)' : ''}`,
    ...choices.map(({ text, to }, index) => {
      const branch = index === choices.length - 1 ? '└─' : '├─';
      return `    ${branch} ${text} → ${String(boxNumber(story, to) ?? '?')}`;
    }),
  ]);
}
