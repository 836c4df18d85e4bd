import type { ContentFile } from '../file/content-file.ts';

/** Where a fact is: its file, its line and its field. */
export function placeOf(file: ContentFile, path: readonly PropertyKey[]) {
  return { file: file.path, line: file.lineOf(path), field: fieldName(path) };
}

/** `sources[1].date`, as an editor would point at it. */
export function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'This record';
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${String(key + 1)}]` : `${index > 0 ? '.' : ''}${String(key)}`,
    )
    .join('');
}
