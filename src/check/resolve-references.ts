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

/** One missing record can be named in hundreds of places. So many are listed, the rest are counted. */
const mostListed = 5;

/** The one resolver: every relation that names a record which does not exist, with the nearest that do. */
export function resolveReferences(
  relations: readonly Relation[],
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): Fault[] {
  const dangling = relations.filter(({ folder, id }) => !ids.get(folder)?.has(id));
  const byRecord = Map.groupBy(dangling, ({ folder, id }) => `${folder}/${id}`);
  return [...byRecord.values()].flatMap((all) =>
    all.slice(0, mostListed).map((relation, index) => {
      const rest = index === mostListed - 1 ? all.length - mostListed : 0;
      return faultOf(relation, [...(ids.get(relation.folder) ?? [])], rest);
    }),
  );
}

function faultOf(
  { folder, id, ...where }: Relation,
  known: readonly string[],
  rest: number,
): Fault {
  const near = nearestWords(id, known);
  const nearest = near.length > 0 ? `; nearest: ${near.join(', ')}` : '';
  const more = rest > 0 ? ` ${String(rest)} more places name it too.` : '';
  return {
    ...where,
    problem: `names a record that does not exist in content/${folder}.`,
    found: id,
    allowed:
      known.length === 0
        ? `Nothing yet: content/${folder} is empty.`
        : `The name of a file in content/${folder}${nearest}.${more}`,
    example: where.example ?? near[0] ?? known[0],
  };
}
