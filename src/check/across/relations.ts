import { nearestWords } from '../../domain/spelling.ts';
import type { Fault, Place } from '../fault.ts';
import { say } from '../messages/catalogue.ts';

/** A relation to another record, with where it was written. */
export interface Relation extends Place {
  field: string;
  folder: string;
  id: string;
  example?: string | undefined;
}

/** One missing record can be named in hundreds of places. So many are listed, the rest are counted. */
const mostListed = 5;

/** Every relation to a record that does not exist, with the nearest that do. */
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
  { folder, id, example, ...place }: Relation,
  known: readonly string[],
  rest: number,
): Fault {
  const near = nearestWords(id, known);
  const nearest = near.length > 0 ? `; nearest: ${near.join(', ')}` : '';
  const more = rest > 0 ? ` ${String(rest)} more places name it too.` : '';
  const right = near[0] ?? known[0];
  return {
    ...place,
    found: id,
    allowed:
      known.length === 0
        ? `Nothing yet: content/${folder} is empty.`
        : `The name of a file in content/${folder}${nearest}.${more}`,
    ...say('unknownRecord', { folder }),
    example: right && exampleOfRelation(place.field, example, right),
  };
}

/** The component, or the field, with the id of a record that exists. */
export function exampleOfRelation(
  field: string,
  component: string | undefined,
  id: string,
): string {
  if (component !== undefined) return component.replace(/="[^"]*"/, `="${id}"`);
  const isEntry = field.endsWith(']');
  const [, name = ''] = /(\w+)(?:\[\d+\])?$/.exec(field) ?? [];
  return isEntry ? `${name}:\n  - ${id}` : `${name}: ${quoted(id)}`;
}

/** A year would be read as a number. */
function quoted(id: string): string {
  return /^\d/.test(id) ? `'${id}'` : id;
}
