import { isNoRecord } from '../check/content-spot.ts';
import type { ContentFolder } from '../check/content-folder.ts';
import { type RecordReading, readRecord } from '../check/read-record.ts';
import { suggestionsFor } from '../check/suggest.ts';
import { type Content, contentOf } from './written.ts';

/** A reader of content folders. A file that was the same in the folder before is not read again. */
export function contentReader(): (folder: ContentFolder) => Content {
  const known = new Map<string, { bytes: Uint8Array; reading: RecordReading }>();
  const readingOf = (path: string, bytes: Uint8Array) => {
    const last = known.get(path);
    if (last && Buffer.from(last.bytes).equals(bytes)) return last.reading;
    const reading = readRecord(path, () => bytes);
    known.set(path, { bytes, reading });
    return reading;
  };
  return (folder) => {
    const paths = folder.paths().filter((path) => !isNoRecord(path));
    return contentIn(paths.map((path) => readingOf(path, folder.read(path))));
  };
}

/** All records that were read, sound or not. A file where no record can stand is left out. */
function contentIn(readings: readonly RecordReading[]): Content {
  return contentOf(
    readings.flatMap((reading) => {
      const { spot, path, file, relations } = reading;
      if (!spot) return [];
      const { facts, body = '' } = file ?? {};
      return [
        {
          ...spot,
          path,
          facts: isGroup(facts) ? facts : {},
          words: body,
          ...(isGroup(facts) ? {} : { isBroken: true as const }),
          suggests: () => suggestionsFor(reading),
          names: relations.map(({ folder, id }) => ({ folder, id })),
        },
      ];
    }),
  );
}

function isGroup(facts: unknown): facts is Record<string, unknown> {
  return facts !== null && typeof facts === 'object' && !Array.isArray(facts);
}
