import { nearestWords } from '../../domain/spelling.ts';
import type { Fault, Place } from '../fault.ts';
import { exampleOf } from '../fields/field-faults.ts';
import { fieldPath } from '../fields/field-name.ts';
import { say } from '../messages/catalogue.ts';

/** A reference to another record, and where it was written. */
export interface Relation extends Place {
  field: string;
  folder: string;
  id: string;
  /** The component as it was written, for a reference in words. */
  example?: string | undefined;
}

/** A missing record can be named in hundreds of places: only so many are listed, the rest are counted. */
const mostListed = 5;

/** Finds every reference to a record that does not exist, and suggests the nearest that do. */
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
  existing: readonly string[],
  rest: number,
): Fault {
  const near = nearestWords(id, existing);
  const nearest = near.length > 0 ? `; nearest: ${near.join(', ')}` : '';
  const more = rest > 0 ? ` ${String(rest)} more places name it too.` : '';
  const suggestion = near[0] ?? existing[0];
  return {
    ...place,
    found: id,
    allowed:
      existing.length === 0
        ? `Nothing yet: content/${folder} is empty.`
        : `The name of a file in content/${folder}${nearest}.${more}`,
    ...say('unknownRecord', { folder }),
    example: suggestion && exampleOfRelation(place.field, example, suggestion),
  };
}

/** The component, or the field, with the id of a record that exists. */
export function exampleOfRelation(field: string, component: string | undefined, id: string) {
  if (component !== undefined) return component.replace(/="[^"]*"/, `="${id}"`);
  return exampleOf(fieldPath(field), field.endsWith(']') ? [id] : id);
}
