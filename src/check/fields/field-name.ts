import type { ContentFile } from '../file/content-file.ts';

/** Where a fact is: its file, its line and its field. */
export function placeOf(file: ContentFile, path: readonly PropertyKey[]) {
  return { file: file.path, line: file.lineOf(path), field: fieldName(path) };
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
