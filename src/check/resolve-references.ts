import { nearestWords } from '../domain/spelling.ts';
import type { Fault } from './fault.ts';

/** One relation to resolve, with where it was written. */
export interface Relation {
  file: string;
  line?: number | undefined;
  field: string;
  folder: string;
  id: string;
  example?: string | undefined;
}

/** The one resolver: every relation that names a record which does not exist, with the nearest that do. */
export function resolveReferences(
  relations: readonly Relation[],
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): Fault[] {
  return relations.flatMap(({ folder, id, ...where }) => {
    const known = ids.get(folder) ?? new Set();
    if (known.has(id)) return [];
    const near = nearestWords(id, [...known]);
    const some = near.length > 0 ? near : [...known].slice(0, 3);
    return [
      {
        ...where,
        problem: `names a record that does not exist in content/${folder}.`,
        found: id,
        allowed:
          known.size === 0
            ? `Nothing yet: content/${folder} is empty.`
            : `The name of a file in content/${folder}${near.length > 0 ? `; nearest: ${near.join(', ')}` : ''}.`,
        example: where.example ?? some[0],
      },
    ];
  });
}
