import type { Fault } from '../fault.ts';
import type { ContentFile } from '../file/content-file.ts';
import type { Message } from '../messages/message.ts';

/** Where a fact is: its file, its line and its field. */
export function placeOf(file: ContentFile, path: readonly PropertyKey[]) {
  return { file: file.path, line: file.lineOf(path), field: fieldName(path) };
}

/** A fault of one field, with its file and line. */
export function faultAt(
  file: ContentFile,
  path: readonly PropertyKey[],
  message: Message,
  details: Pick<Fault, 'found' | 'allowed' | 'example'> = {},
): Fault {
  return { ...placeOf(file, path), ...message, ...details };
}

/** The name of a field in messages, with list entries counted from 1: `sources[1].date`. */
export function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'This record';
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${String(key + 1)}]` : `${index > 0 ? '.' : ''}${String(key)}`,
    )
    .join('');
}

/** The path of a field from its name: `sources[1].date` is `['sources', 0, 'date']`. */
export function fieldPath(name: string): (string | number)[] {
  return name
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .map((key) => (/^\d+$/.test(key) ? Number(key) - 1 : key));
}
