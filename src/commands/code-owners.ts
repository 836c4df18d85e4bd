import { existsSync, readFileSync } from 'node:fs';
import type { Gap } from '../kinds/gaps.ts';

const file = '.github/CODEOWNERS';

/** What is missing while nobody is named to read a change to emergency wording or a number twice. */
export function missingReaders(text = existsSync(file) ? readFileSync(file, 'utf8') : ''): Gap[] {
  const isNamed = text.split('\n').some((line) => /^[^#\s]\S*\s+@\S/.test(line));
  return isNamed
    ? []
    : [
        {
          says: 'Nobody is named to read a change to emergency wording or to a number a second time.',
          write: file,
        },
      ];
}
