import type { Story } from '../schemas/story.ts';
import type { Fault } from './fault.ts';
import { fieldName } from './fields.ts';
import type { CheckedRecord } from './record-path.ts';
import { storyFaults } from './story-faults.ts';

/** Whether each story can be played from its beginning to its endings, and read by a child. */
export function checkStories(records: readonly CheckedRecord[]): Fault[] {
  return records
    .filter(({ isValid }) => isValid)
    .flatMap(({ file, value }) =>
      storyFaults(value as Story).map(({ path, ...fault }) => ({
        ...fault,
        file: file.path,
        line: file.lineOf(path),
        field: fieldName(path),
      })),
    );
}
