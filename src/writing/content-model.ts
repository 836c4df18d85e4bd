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

/** docs/content-model.md: every kind of record, its file, its fields, and what it names. */
export function contentModel(): string {
  return [
    generatedNote,
    '# The content model',
    introduction,
    '<!-- prettier-ignore-start -->',
    overview(),
    '## In every record',
    'No fact stands without `sources`. `checked` says whether somebody has confirmed the record since.',
    fieldTable(sharedFields),
    ...folders.map(kindSection),
    '## Files that stand alone',
    ...Object.keys(singles).map((file) => singleSection(file as keyof typeof singles)),
    '## Words that do something',
    'In the words of a file that ends in `.mdx`. Where it says so, on lines of their own with empty lines around them.',
    componentTable(),
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n\n');
}

const introduction = `Words and facts are kept in \`content/\`, one record a file. A file that ends in \`.mdx\` has facts between two
lines of \`---\` and words under them; one that ends in \`.yaml\` has facts only. The name of the file is what
other records call it by, and for most kinds the last part of its address.

A fact stands once. A meeting does not hold an address: it names a **place**, and the place holds it. A guide
does not hold phone numbers: it names **services**. **Reporting centres** and **Keep Safe venues** are places in
a role. **Priorities**, **projects** and members belong to a **plan year**. In every kind, a source that is a
paper of our own names a **document**. A name that is no file in the right folder stops the build, with the nearest that is.

Fields hold together in ways a table cannot show (an end after a start, a number once in a year):
\`npm run check:content\` knows them all and says what to put right.`;

const sharedFields = describeSchema(
  z.strictObject({
    sources: field(listOf(source), 'Where the facts of this record were read. At least one.'),
    checked,
  }),
);

function overview(): string {
  const rows = folders.map((folder) => {
    const { holds, fixed } = kindOf(folder);
    const template = fixed === undefined ? `[template](${templatePath(folder)})` : '';
    return `| ${link(folder)} | \`content/${folder}/\` | ${holds} | ${template} |`;
  });
  return `| kind | folder | what one file holds | new |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function link(folder: string): string {
  const title = kindTitle(folder as Folder);
  return `[${title}](#${slugify(title)})`;
}

function kindSection(folder: Folder): string {
  const { holds, fileName, fixed } = kindOf(folder);
  const namedBy = folders.filter((other) =>
    namedIn(describeSchema(kindOf(other).schema)).includes(folder),
  );
  const facts = [
    `File: \`content/${folder}/\`, then ${fileName.rule}, then \`${kindOf(folder).ending}\`${fixed ? '' : `: \`content/${exampleFile(folder)}\``}.`,
    fixed ?? `New: [a template to paste](${templatePath(folder)}), or \`${newCommand(folder)}\`.`,
    ...(namedBy.length > 0 ? [`Named by: ${namedBy.map(link).join(', ')}.`] : []),
  ];
  const own = describeSchema(kindOf(folder).schema);
  return `## ${kindTitle(folder)}\n\n${holds}\n\n${facts.map((fact) => `- ${fact}`).join('\n')}\n\n${fieldTable(own, true)}`;
}

function singleSection(file: keyof typeof singles): string {
  return `### ${file}\n\n${fieldTable(describeSchema(singles[file]), true)}`;
}

function fieldTable(fields: readonly Field[], shared = false): string {
  const rows = fields.flatMap((one) => fieldRows(one, '', shared));
  return `| field | required | what to write | takes | for example |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function fieldRows(one: Field, way: string, shared: boolean, inGroup = false): string[] {
  const { name, required, description, type, example } = one;
  const isShared = shared && sharedFields.some((other) => other.name === name);
  const inner = isShared ? [] : fieldsInside(type);
  const requiredWord = inGroup ? 'with its group' : 'yes';
  const cells = [
    `\`${way}${name}\``,
    required ? requiredWord : '',
    description,
    isShared ? '[as in every record](#in-every-record)' : formatType(type),
    example === undefined || isShared || inner.length > 0 ? '' : `\`${inOneLine(example)}\``,
  ];
  return [
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
    ...inner.flatMap((field) => fieldRows(field, `${way}${name}.`, shared, true)),
  ];
}

function formatType(type: FieldType): string {
  switch (type.kind) {
    case 'one of':
      return type.values.map((value) => `\`${inOneLine(value)}\``).join(', ');
    case 'record':
      return type.folder in kinds ? `the name of a file of ${link(type.folder)}` : type.folder;
    case 'group':
      return 'a group of fields';
    case 'list':
      return type.of.kind === 'group' ? 'a list of groups' : `a list: ${formatType(type.of)}`;
    default:
      return type.what;
  }
}

/** The folders whose records a kind names besides its sources, in the order of the kinds. */
function namedIn(fields: readonly Field[]): Folder[] {
  const own = fields.filter(({ name }) => name !== 'sources');
  const found = new Set(own.flatMap(({ type }) => foldersIn(type)));
  return folders.filter((folder) => found.has(folder));
}

function foldersIn(type: FieldType): string[] {
  if (type.kind === 'record') return [type.folder];
  if (type.kind === 'list') return foldersIn(type.of);
  if (type.kind === 'group') return type.fields.flatMap((one) => foldersIn(one.type));
  return type.kind === 'either' ? type.options.flatMap(foldersIn) : [];
}
