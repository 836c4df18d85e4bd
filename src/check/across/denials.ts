import { sentencesOf } from '../../domain/reading-age.ts';
import { type Folder, folders, kindOf } from '../../kinds/register.ts';
import { type Fault, inWords } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import type { RecordReading } from '../record.ts';

/** “No page”, “no paper” and “no sign language” are usually said of something else. */
const ignoredFolders: readonly Folder[] = ['pages', 'documents', 'languages'];

/** Words that say that there is nothing of a kind. */
const denial =
  /\b(?:could not confirm|cannot confirm|know of no|have found no|found none|there (?:is|are) no|no)\b/i;

/** Finds sentences of pages and guides that deny records which exist: "We know of no Keep Safe venue". */
export function findDenials(readings: readonly RecordReading[]): Fault[] {
  const counts = folders
    .filter((folder) => !ignoredFolders.includes(folder))
    .map((folder) => ({ folder, count: readings.filter((one) => isCurrent(one, folder)).length }))
    .filter(({ count }) => count > 0);
  return readings.flatMap(({ record, path, value, paragraphs }) => {
    if (record?.folder !== 'pages' && record?.folder !== 'guides') return [];
    const { description = '' } = (value ?? {}) as { description?: string };
    const texts = [
      { field: 'description', line: 1, text: description },
      ...paragraphs
        .filter(({ isWhenNone }) => !isWhenNone)
        .map((words) => ({ field: inWords, ...words })),
    ];
    return texts.flatMap(({ field, line, text }) =>
      sentencesOf(text).flatMap((found) =>
        counts
          .filter(({ folder }) => isDenied(kindOf(folder).one, found))
          .map(({ folder, count }) => ({
            ...{ file: path, line, field, found },
            ...say('denial', { folder, count: String(count) }),
          })),
      ),
    );
  });
}

function isCurrent({ record, value }: RecordReading, folder: Folder): boolean {
  return record?.folder === folder && (value as { left?: unknown } | undefined)?.left === undefined;
}

function isDenied(kind: string, sentence: string): boolean {
  const [before = '', after] = sentence.split(new RegExp(`\\b${kind}s?\\b`, 'i'));
  // Close before the name of the kind: "no list of venues" denies a list.
  return after !== undefined && denial.test(before.slice(-40)) && !/\bof\s*$/i.test(before);
}
