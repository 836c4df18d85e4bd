import { type Folder, fileOf, kindOf, kindTitle } from '../kinds/register.ts';
import { type Field, type FieldType, describeSchema } from './describe-schema.ts';
import { slugify } from '../domain/slug.ts';
import { asYaml, inOneLine } from '../check/file/write-yaml.ts';

/** The values a new record begins with. */
const defaults: Readonly<Record<string, string>> = { checked: 'not yet' };

/**
 * A record of one kind to paste and fill in. The note above each field says what to write, with an
 * example; optional fields are behind a #. The check refuses a template that is not filled in.
 */
export function template(folder: Folder): string {
  const { schema, usual, ending, headings = [] } = kindOf(folder);
  const facts = describeSchema(schema)
    .map((field) => {
      const lines = valueLines(field);
      const isUsed = field.required || field.name === usual;
      return [...noteLines(field), ...(isUsed ? lines : lines.map((line) => `#${line}`))].join(
        '\n',
      );
    })
    .join('\n\n');
  if (ending === '.yaml') return `${facts}\n`;
  return `---\n${facts}\n---\n${headings.map((heading) => `\n## ${heading}\n`).join('')}`;
}

/** The path that the file of a kind's example would have in the content folder. */
export function exampleFile(folder: Folder): string {
  return fileOf(folder, kindOf(folder).fileName.nameOf(examplesOf(folder)));
}

/** The command that makes a record of a kind, with an example: `npm run new -- place Market Hall`. */
export function newCommand(folder: Folder): string {
  const { names, fileName } = kindOf(folder);
  const examples = examplesOf(folder);
  return [
    'npm run new --',
    names[0],
    ...fileName.fields.map((field) => String(examples[field])),
  ].join(' ');
}

/** The example of every field of a kind. */
function examplesOf(folder: Folder) {
  return Object.fromEntries(
    describeSchema(kindOf(folder).schema).map(({ name, example }) => [name, example]),
  );
}

function valueLines({ name, type, example }: Field): string[] {
  const value = defaults[name];
  if (value !== undefined) return [asYaml({ [name]: value }).trim()];
  if (type.kind === 'group') return [`${name}:`, ...indented(groupLines(type.fields, example))];
  if (type.kind !== 'list') return [`${name}: ${blankFor(type)}`];
  if (type.of.kind !== 'group') return [`${name}:`, '  - '];
  const [entry] = example as unknown[];
  return [`${name}:`, ...indented(asEntry(groupLines(type.of.fields, entry)))];
}

/** The fields of a group that are required, and those its example has. */
function groupLines(fields: readonly Field[], example: unknown): string[] {
  const shown = Object.keys(example ?? {});
  return fields
    .filter(({ name, required }) => required || shown.includes(name))
    .flatMap((field) => [...noteLines(field), ...valueLines(field)]);
}

/** The lines of a group as one entry of a list: a dash before the first field, spaces before the others. */
function asEntry(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return [
    ...lines.slice(0, first),
    ...lines.slice(first).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`),
  ];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function blankFor(type: FieldType): string {
  if (type.kind === 'one of' && type.values.length === 1) return inOneLine(type.values[0]);
  return type.kind === 'words' && type.what.includes('in quotes') ? "''" : '';
}

/** Comments that say what to write and, on a line of its own, give an example. */
function noteLines({ description, type, example }: Field): string[] {
  const inner = type.kind === 'list' ? type.of : type;
  const dashNote = description.includes(' a line')
    ? 'Each after a dash.'
    : 'One a line, each after a dash.';
  const sentences = [
    description,
    type.kind === 'list' && inner.kind !== 'group' ? dashNote : '',
    inner.kind === 'record' && !description.includes(`content/${inner.folder}`)
      ? `The name of a file in content/${inner.folder}, without its ending.`
      : '',
    inner.kind === 'one of' && inner.values.length > 1
      ? `Allowed: ${inner.values.map(inOneLine).join(', ')}.`
      : '',
  ].filter((part) => part !== '');
  const entry: unknown = type.kind === 'list' ? (example as unknown[] | undefined)?.[0] : example;
  const hasExample = entry !== undefined && inner.kind !== 'group' && inner.kind !== 'one of';
  return [
    ...wrapped(sentences.join(' ')),
    ...(hasExample ? [`For example: ${inOneLine(entry)}`] : []),
  ].map((line) => `# ${line}`);
}

/** Text in lines short enough for the editor of a web page without scrolling sideways. */
function wrapped(words: string): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 90) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** The path in docs/ of the page with the template of a kind. */
export function templatePath(folder: Folder): string {
  return `templates/${kindOf(folder).names[0]}.md`;
}

/** The page with the template of a kind: what to do on GitHub, step by step, and the box to copy. */
export function templatePage(folder: Folder): string {
  const { one, holds, fileName, ending } = kindOf(folder);
  const steps = [
    'Copy the box below: the button is in its top right corner.',
    `On the front page of this repository choose **Add file**, then **Create new file**. As the name type
   \`content/${folder}/\` and then ${fileName.rule}, for example \`content/${exampleFile(folder)}\`.`,
    'Paste. After each colon write what the note above it asks for. The examples are made up: copy none.',
    'A field behind a `#` is not needed: leave it, or take the first `#` of its lines away to use it. A line of your own may be deleted when you do not need it; a note may stay, readers never see it.',
    ...(ending === '.mdx'
      ? ['Under the second `---` write the words that readers see, in short sentences.']
      : []),
    'Choose **Commit changes…**, say what you did, and **Propose changes**, then **Create pull request**. The check on that page says what to put right, where and how.',
  ];
  return `${generatedNote}

# A new ${one}

${holds} Every field is explained in [the content model](../content-model.md#${slugify(kindTitle(folder))}).

With the files on your computer, \`${newCommand(folder)}\` puts this template
where it belongs, under the right name.

${steps.map((step, index) => `${String(index + 1)}. ${step}`).join('\n')}

<!-- prettier-ignore -->
\`\`\`yaml
${template(folder)}\`\`\`
`;
}

/** The first line of every generated page. */
export const generatedNote =
  '<!-- Generated by `npm run schemas`. Do not edit: changes are overwritten. -->';
