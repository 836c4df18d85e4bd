import { folders, singles } from '../schemas/register.ts';
import { checkFacts, fieldName } from './check-facts.ts';
import { checkProse } from './check-prose.ts';
import { checkTogether } from './check-together.ts';
import type { Fault } from './fault.ts';
import { type Found, type Spot, readContent } from './read-content.ts';
import { type Relation, resolveReferences } from './resolve-references.ts';
import { referencesIn } from './schema-walk.ts';
import type { Sound } from './sound.ts';

/** What the check found: every record that is sound, and every fault. */
export interface Checked {
  records: Sound[];
  faults: Fault[];
}

/**
 * Checks a whole content folder in one run: reading, shape, words, relations, and what
 * records must agree on. The build, the tests and `npm run check` all use this.
 */
export function checkContent(root: string): Checked {
  const { found, there, faults } = readContent(root);
  const records: Sound[] = [];
  const relations: Relation[] = [];
  for (const entry of found) {
    const schema = schemaOf(entry);
    const facts = checkFacts(entry.file, schema);
    faults.push(...facts.faults);
    if (entry.file.path.endsWith('.mdx')) {
      const prose = checkProse(entry.file, root);
      faults.push(...prose.faults);
      relations.push(...prose.references.map((one) => ({ ...one, file: entry.file.path })));
    }
    if (facts.value === undefined) continue;
    records.push({ ...entry, value: facts.value });
    relations.push(
      ...referencesIn(schema, facts.value).map(({ folder, id, path }) => ({
        file: entry.file.path,
        line: entry.file.lineOf(path),
        field: fieldName(path),
        folder,
        id,
      })),
    );
  }
  faults.push(
    ...resolveReferences(relations, idsByFolder(there)),
    ...checkTogether(records, there),
  );
  return { records, faults };
}

function schemaOf({ folder, id }: Found) {
  return folder === 'single' ? singles[id as keyof typeof singles] : folders[folder].schema;
}

function idsByFolder(there: readonly Spot[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { folder, id } of there) {
    ids.set(folder, (ids.get(folder) ?? new Set()).add(id));
  }
  return ids;
}
