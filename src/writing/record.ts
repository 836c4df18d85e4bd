import { checkFacts, fieldName } from '../check/check-facts.ts';
import { type Folder, folders } from '../schemas/register.ts';
import { idPattern } from '../schemas/shared/reference.ts';
import type { AtHand } from './at-hand.ts';
import type { Facts } from './kind.ts';
import { kinds } from './kinds.ts';
import { type Field, type Takes, outline } from './outline.ts';
import { type Way, withValue } from './values.ts';
import { asYaml } from './yaml-text.ts';

/** The file of a record, from the content folder on. */
export function fileOf(folder: Folder, id: string): string {
  return `${folder}/${id}${folders[folder].ending}`;
}

/** What is wrong with one fact by itself, as the end of a sentence; nothing when it is right. */
export function problemAt(folder: Folder, way: Way, value: unknown): string | undefined {
  const facts = withValue({}, way, value);
  const file = {
    path: folder,
    facts,
    factsAsBuilt: undefined,
    body: '',
    bodyLine: 1,
    lineOf: () => undefined,
  };
  const { faults } = checkFacts(file, folders[folder].schema);
  return faults.find(({ field }) => field === fieldName(way))?.problem;
}

/** What is wrong with the id of a new record, as the end of a sentence; nothing when it is right. */
export function problemOfId(folder: Folder, id: string, atHand: AtHand): string | undefined {
  if (!idPattern.test(id)) return 'must be small letters and digits, with hyphens between words.';
  const file = fileOf(folder, id);
  return atHand.has(file) ? `is taken: ${file} is there already. Change that file.` : undefined;
}

/** The text of a record's file: facts in the order of the schema, then words. */
export function fileText(folder: Folder, facts: Facts, words: string): string {
  const yaml = asYaml(inOrder(outline(folders[folder].schema), facts));
  if (folders[folder].ending === '.yaml') return yaml;
  const headings = (kinds[folder].headings ?? []).map((heading) => `## ${heading}`);
  const parts = words === '' ? headings : [words];
  return `---\n${yaml}---\n${parts.map((part) => `\n${part}\n`).join('')}`;
}

function inOrder(fields: readonly Field[], facts: Facts): Facts {
  const given = fields.filter(({ name }) => facts[name] !== undefined);
  const unknown = Object.entries(facts).filter(
    ([name]) => !fields.some((one) => one.name === name),
  );
  return Object.fromEntries([
    ...given.map(({ name, takes }) => [name, sorted(takes, facts[name])] as const),
    ...unknown,
  ]);
}

function sorted(takes: Takes, value: unknown): unknown {
  if (takes.kind === 'list' && Array.isArray(value)) {
    return value.map((entry) => sorted(takes.of, entry));
  }
  const isGroup = value !== null && typeof value === 'object' && !Array.isArray(value);
  return takes.kind === 'group' && isGroup ? inOrder(takes.fields, value as Facts) : value;
}
