import { fieldName } from './check-facts.ts';
import { storyFaults } from './story-faults.ts';
import type { Story } from '../schemas/story.ts';
import type { Fault } from './fault.ts';
import type { Sound } from './sound.ts';

/** Whether each story can be played from its beginning to its endings, and read by a child. */
export function checkStories(records: readonly Sound[]): Fault[] {
  return records.flatMap(({ file, value }) =>
    storyFaults(value as Story).map(({ path, ...fault }) => ({
      ...fault,
      file: file.path,
      line: file.lineOf(path),
      field: fieldName(path),
    })),
  );
}
