import { type Folder, folders } from '../schemas/register.ts';
import { kinds } from './kinds.ts';
import { type Field, type Takes, outline } from './outline.ts';
import { asYaml, inOneLine } from './yaml-text.ts';

/** What is true of every new record until somebody says otherwise. */
const given: Readonly<Record<string, string>> = { checked: 'not yet' };

/**
 * A record of one kind to paste and fill in. Above each field a note says what to write, with an
 * example; fields that are not needed stand behind a #. As it is, the check refuses it.
 */
export function template(folder: Folder): string {
  const facts = outline(folders[folder].schema)
    .map((field) =>
      (field.needed || field.name === kinds[folder].usual
        ? fieldLines(field)
        : optionalLines(field)
      ).join('\n'),
    )
    .join('\n\n');
  if (folders[folder].ending === '.yaml') return `${facts}\n`;
  const words = (kinds[folder].headings ?? []).map((heading) => `\n## ${heading}\n`).join('');
  return `---\n${facts}\n---\n${words}`;
}

/** The name of the file that a kind's example would have, from the content folder on. */
export function exampleFile(folder: Folder): string {
  const record = Object.fromEntries(
    outline(folders[folder].schema).map((field) => [field.name, field.example]),
  );
  return `${folder}/${kinds[folder].file.nameOf(record)}${folders[folder].ending}`;
}

function fieldLines(field: Field): string[] {
  return [...noteLines(field), ...valueLines(field)];
}

/** A field nobody needs: to use it, take the first # of its lines away. */
function optionalLines(field: Field): string[] {
  return [...noteLines(field), ...valueLines(field).map((line) => `#${line}`)];
}

function valueLines({ name, takes, example }: Field): string[] {
  const value = given[name];
  if (value !== undefined) return [asYaml({ [name]: value }).trim()];
  if (takes.kind === 'group') return [`${name}:`, ...indented(groupLines(takes.fields, example))];
  if (takes.kind !== 'list') return [`${name}: ${blankFor(takes)}`];
  if (takes.of.kind !== 'group') return [`${name}:`, '  - '];
  const [entry] = example as unknown[];
  return [`${name}:`, ...indented(asEntry(groupLines(takes.of.fields, entry)))];
}

/** What a group needs, and what its example gives besides. */
function groupLines(fields: readonly Field[], example: unknown): string[] {
  const shown = Object.keys(example ?? {});
  return fields
    .filter(({ name, needed }) => needed || shown.includes(name))
    .flatMap((field) => fieldLines(field));
}

/** The lines of a group as one entry of a list: a dash before the first field, space before the rest. */
function asEntry(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => {
    if (index < first) return line;
    return index === first ? `- ${line}` : `  ${line}`;
  });
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function blankFor(takes: Takes): string {
  if (takes.kind === 'one of' && takes.values.length === 1) return inOneLine(takes.values[0]);
  return takes.kind === 'words' && takes.what.includes('in quotes') ? "''" : '';
}

/** What to write, and on a line of its own an example of it. */
function noteLines({ description, takes, example }: Field): string[] {
  const inner = takes.kind === 'list' ? takes.of : takes;
  const says = [
    description,
    takes.kind === 'list' && inner.kind !== 'group' ? dashWords(description) : '',
    inner.kind === 'record' && !description.includes(`content/${inner.folder}`)
      ? `The name of a file in content/${inner.folder}, without its ending.`
      : '',
    inner.kind === 'one of' && inner.values.length > 1
      ? `Allowed: ${inner.values.map(inOneLine).join(', ')}.`
      : '',
  ].filter((part) => part !== '');
  const entry: unknown = takes.kind === 'list' ? (example as unknown[] | undefined)?.[0] : example;
  const shows = entry === undefined || inner.kind === 'group' || inner.kind === 'one of';
  return wrapped(says.join(' '))
    .concat(shows ? [] : [`For example: ${inOneLine(entry)}`])
    .map((line) => `# ${line}`);
}

function dashWords(description: string): string {
  return description.includes(' a line') ? 'Each after a dash.' : 'One a line, each after a dash.';
}

/** Words in lines that need no scrolling sideways in the editor of a web page. */
function wrapped(words: string): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 90) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
