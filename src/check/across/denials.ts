import { sentencesOf } from '../../domain/reading-age.ts';
import { type Folder, kindOf } from '../../kinds/register.ts';
import { type Fault, inWords } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import type { RecordReading } from '../record.ts';

/** How a page says that there is nothing of a kind. */
const saysNone =
  /\b(?:could not confirm|cannot confirm|know of no|have found no|found none|there (?:is|are) no|no)\b/i;

/** Sentences of pages that deny records which are there: "We know of no Keep Safe venue". */
export function denials(readings: readonly RecordReading[]): Fault[] {
  const counts = new Map<Folder, number>();
  for (const { record, value } of readings) {
    const { left } = (value ?? {}) as { left?: unknown };
    if (!record || record.folder === 'single' || left !== undefined) continue;
    // “No page”, “no paper” and “no sign language” are said of what is elsewhere.
    if (['pages', 'documents', 'languages'].includes(record.folder)) continue;
    counts.set(record.folder, (counts.get(record.folder) ?? 0) + 1);
  }
  return readings.flatMap(({ record, path, value, paragraphs }) => {
    if (record?.folder !== 'pages' && record?.folder !== 'guides') return [];
    const { description = '' } = (value ?? {}) as { description?: string };
    const said = [{ line: 1, text: description }, ...paragraphs.filter((one) => !one.isWhenNone)];
    return said.flatMap(({ line, text }) =>
      sentencesOf(text).flatMap((sentence) =>
        [...counts].flatMap(([folder, count]): Fault[] =>
          denies(sentence, kindOf(folder).one)
            ? [
                {
                  ...{
                    file: path,
                    line,
                    field: line === 1 ? 'description' : inWords,
                    found: sentence,
                  },
                  ...say('denial', { folder, count: String(count) }),
                },
              ]
            : [],
        ),
      ),
    );
  });
}

function denies(sentence: string, kind: string): boolean {
  const [before, after] = sentence.split(new RegExp(`\\b${kind}s?\\b`, 'i'));
  // Close before the name of the kind: "no list of venues" denies a list.
  return (
    after !== undefined &&
    saysNone.test((before ?? '').slice(-40)) &&
    !/\bof\s*$/i.test(before ?? '')
  );
}
