import { type Folder, folders, kindOf, kindTitle, kinds } from '../kinds/register.ts';
import { singles } from '../kinds/singles.ts';
import { checked, source } from '../schemas/shared/source.ts';
import { proseComponents } from '../schemas/prose.ts';
import { field } from '../schemas/shared/field.ts';
import { listOf } from '../schemas/shared/text.ts';
import { z } from 'zod';
import { slugify } from '../domain/slug.ts';
import { type Field, type FieldType, describeSchema, fieldsInside } from './describe-schema.ts';
import { exampleFile, generatedNote, newCommand, templatePath } from './template.ts';
import { inOneLine } from '../check/file/write-yaml.ts';

/** docs/content-model.md: every kind of record, its file, its fields, and what it names. */
export function contentModel(): string {
  return [
    generatedNote,
    '# The content model',
    introduction,
    '<!-- prettier-ignore-start -->',
    overview(),
    '## In every record',
    'Every record says where its facts were read (`sources`) and whether somebody has confirmed them since (`checked`).',
    fieldTable(sharedFields),
    ...folders.map(kindSection),
    '## Single files',
    ...Object.entries(singles).map(
      ([file, schema]) => `### ${file}\n\n${fieldTable(describeSchema(schema), sharedNames)}`,
    ),
    '## Components',
    'For the words of a file that ends in `.mdx`. Some have to be on lines of their own, with empty lines around them.',
    componentTable(),
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n\n');
}

const introduction = `Words and facts are kept in \`content/\`, one record a file. A file that ends in \`.mdx\` has facts between two
lines of \`---\` and words under them; one that ends in \`.yaml\` has facts only. The name of the file is what
other records call it by, and for most kinds the last part of its address.

Each fact is written once. A meeting has no address: it names a **place**, and the place has the address. A
guide has no phone numbers: it names **services**. **Reporting centres** and **Keep Safe venues** are places in
a role. **Priorities**, **projects** and members belong to a **plan year**. In every kind, a source that is one
of our own papers names a **document**. If a record names a file that does not exist, the build stops and
suggests the nearest one that does.

There are also rules between fields, which a table cannot show (an end is after its start, a number is used
once in a year): \`npm run check:content\` checks them all and says what to correct.`;

const sharedFields = describeSchema(
  z.strictObject({
    sources: field(listOf(source), 'Where the facts of this record were read. At least one.'),
    checked,
  }),
);
const sharedNames: ReadonlySet<string> = new Set(sharedFields.map(({ name }) => name));

function overview(): string {
  const rows = folders.map((folder) => {
    const { holds, fixed } = kindOf(folder);
    const template = fixed === undefined ? `[template](${templatePath(folder)})` : '';
    return `| ${linkTo(folder)} | \`content/${folder}/\` | ${holds} | ${template} |`;
  });
  return `| kind | folder | what one file holds | new |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function linkTo(folder: Folder): string {
  const title = kindTitle(folder);
  return `[${title}](#${slugify(title)})`;
}

function kindSection(folder: Folder): string {
  const { holds, fileName, fixed, ending, schema } = kindOf(folder);
  const example = fixed ? '' : `: \`content/${exampleFile(folder)}\``;
  const namedBy = folders.filter((other) => foldersNamedBy(other).includes(folder));
  const facts = [
    `File: \`content/${folder}/\`, then ${fileName.rule}, then \`${ending}\`${example}.`,
    fixed ?? `New: [a template to paste](${templatePath(folder)}), or \`${newCommand(folder)}\`.`,
    ...(namedBy.length > 0 ? [`Named by: ${namedBy.map(linkTo).join(', ')}.`] : []),
  ];
  const list = facts.map((fact) => `- ${fact}`).join('\n');
  return `## ${kindTitle(folder)}\n\n${holds}\n\n${list}\n\n${fieldTable(describeSchema(schema), sharedNames)}`;
}

/** Rows for the fields of a record. Fields named in `explained` only link to their explanation. */
function fieldTable(fields: readonly Field[], explained: ReadonlySet<string> = new Set()): string {
  const rows = fields.flatMap((field) => fieldRows(field, '', explained));
  return `| field | required | what to write | takes | for example |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function fieldRows(field: Field, group: string, explained: ReadonlySet<string>): string[] {
  const { name, required, description, type, example } = field;
  const isExplained = explained.has(name);
  const inner = isExplained ? [] : fieldsInside(type);
  const requiredText = group === '' ? 'yes' : 'with its group';
  const cells = [
    `\`${group}${name}\``,
    required ? requiredText : '',
    description,
    isExplained ? '[as in every record](#in-every-record)' : formatType(type),
    example === undefined || isExplained || inner.length > 0 ? '' : `\`${inOneLine(example)}\``,
  ];
  return [
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
    ...inner.flatMap((part) => fieldRows(part, `${group}${name}.`, explained)),
  ];
}

function formatType(type: FieldType): string {
  switch (type.kind) {
    case 'one of':
      return type.values.map((value) => `\`${inOneLine(value)}\``).join(', ');
    case 'record':
      return type.folder in kinds
        ? `the name of a file of ${linkTo(type.folder as Folder)}`
        : type.folder;
    case 'group':
      return 'a group of fields';
    case 'list':
      return type.of.kind === 'group' ? 'a list of groups' : `a list: ${formatType(type.of)}`;
    default:
      return type.what;
  }
}

function componentTable(): string {
  const rows = Object.entries(proseComponents).map(([name, component]) => {
    const { help, attributes, holdsWords, isBlock } = component;
    const example = Object.values(attributes)[0]?.example ?? `<${name}>`;
    const written =
      holdsWords && !example.includes('</')
        ? `\`${example}\` words \`</${name}>\``
        : `\`${example}\``;
    return `| ${written} | ${help} | ${isBlock ? 'yes' : ''} |`;
  });
  return ['| write | for | on lines of its own |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The folders of the records that a kind names, except in its sources. */
function foldersNamedBy(folder: Folder): string[] {
  const fields = describeSchema(kindOf(folder).schema).filter(({ name }) => name !== 'sources');
  return fields.flatMap(({ type }) => foldersIn(type));
}

function foldersIn(type: FieldType): string[] {
  if (type.kind === 'record') return [type.folder];
  if (type.kind === 'list') return foldersIn(type.of);
  if (type.kind === 'group') return type.fields.flatMap((field) => foldersIn(field.type));
  return type.kind === 'either' ? type.options.flatMap(foldersIn) : [];
}
