import { posix } from 'node:path';
import type { Fault } from './fault.ts';
import type { WrittenPicture } from './prose-reading.ts';

/** A picture is kept beside the file that shows it. */
export function checkPictures(
  pictures: readonly WrittenPicture[],
  paths: readonly string[],
): Fault[] {
  return pictures
    .filter(({ file, address }) => !paths.includes(posix.join(posix.dirname(file), address)))
    .map(({ file, line, address }) => ({
      file,
      line,
      field: 'The text',
      problem: 'shows an image that is not in the content folder.',
      found: address,
      allowed: 'A picture kept beside the file.',
      example: './main-door.png',
    }));
}
