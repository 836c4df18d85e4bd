import { optionalSingles, singles } from '../kinds/singles.ts';
import { isNoRecord } from './content-spot.ts';
import type { Fault } from './fault.ts';

/** The files of a folder, by their names alone: none taken twice, none missing. */
export function checkFiles(paths: readonly string[]): Fault[] {
  return [...twins(paths.filter((path) => !isNoRecord(path))), ...missing(paths)];
}

function twins(paths: readonly string[]): Fault[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    const key = path.toLowerCase().replace(/\.[^./]*$/, '');
    const twin = seen.get(key);
    seen.set(key, path);
    return twin === undefined
      ? []
      : [
          {
            file: path,
            problem: `has the same name as ${twin}, and names must differ.`,
            found: path.slice(path.lastIndexOf('/') + 1),
            allowed: 'One file for one record.',
          },
        ];
  });
}

function missing(paths: readonly string[]): Fault[] {
  return Object.keys(singles)
    .filter((name) => !optionalSingles.has(name) && !paths.includes(name))
    .map((name) => ({
      file: name,
      problem: 'is missing.',
      allowed: 'Every partnership has this file.',
    }));
}
