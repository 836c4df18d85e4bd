import { Document, LineCounter, Pair, YAMLMap, isMap, isNode, isScalar, parseDocument } from 'yaml';
import { frontMatter } from '../check/file/content-file.ts';
import { asYaml, documentOf, isAmbiguous } from '../check/file/write-yaml.ts';
import { type FieldEdit, type RecordEdit, Refusal, type TextEdit } from './proposal.ts';
import { fieldsIn, fieldsOf, inOrder } from './record-fields.ts';

/**
 * The files as they are after some edits, by path; `read` gives one as it is now. Order, quotation
 * marks and comments of all other fields are kept. Throws a `Refusal` where a file is missing or
 * there already, or a value is not the one that an edit replaces.
 */
export function applyEdits(
  records: readonly RecordEdit[],
  read: (file: string) => string | undefined,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const record of records) {
    const text = files.get(record.file) ?? read(record.file);
    files.set(record.file, text === undefined ? newFile(record) : editedFile(record, text));
  }
  return files;
}

function newFile({ file, new: facts, words = [] }: RecordEdit): string {
  if (!facts) throw new Refusal(`${file} is not there any more.`);
  const yaml = asYaml(inOrder(facts, fieldsOf(file)));
  if (file.endsWith('.yaml')) return yaml;
  return `---\n${yaml}---\n${words.map(({ is }) => `\n${is.trim()}\n`).join('')}`;
}

function editedFile({ file, new: facts, fields = [], words = [] }: RecordEdit, text: string) {
  if (facts)
    throw new Refusal(`${file} is there already. Choose another name, or change that record.`);
  if (file.endsWith('.yaml')) return editFacts(text, fields, file);
  const [front = '', yaml = ''] = frontMatter.exec(text) ?? [];
  const editedFront = front.replace(yaml, () => editFacts(yaml, fields, file));
  return `${editedFront}${editWords(text.slice(front.length), words, file)}`;
}

/** Edits fields of YAML. The lines of every top-level field without an edit stay byte for byte. */
function editFacts(yaml: string, edits: readonly FieldEdit[], file: string): string {
  if (edits.length === 0) return yaml;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const facts = document.contents;
  if (document.errors.length > 0 || !isMap(facts)) {
    throw new Refusal(`${file} has a fault already, which has to be put right first.`);
  }
  const lines = yaml.split('\n');
  const order = fieldsOf(file).map(({ name }) => name);
  const present = facts.items.map(({ key }) => keyOf(key));
  const starts = facts.items.map(({ key }) => counter.linePos(key.range[0]).line - 1);
  for (const edit of edits) editField(document, edit, file);
  const splices = [...new Set(edits.map(({ at }) => String(at[0])))].map((name) => {
    const rank = order.indexOf(name);
    const index = present.indexOf(name);
    // A new field comes after the nearest field before it in the order of the schema.
    const before = order.slice(0, rank);
    const last = index === -1 ? present.findLastIndex((one) => before.includes(one)) : index;
    const end = last === -1 ? 0 : endOf(last, starts, lines);
    return {
      start: index === -1 ? end : (starts[index] ?? 0),
      end,
      rank,
      lines: linesOf(facts, name),
    };
  });
  // From the end up, so that the numbers of the lines above stay true.
  for (const splice of splices.toSorted((a, b) => b.start - a.start || b.rank - a.rank)) {
    lines.splice(splice.start, splice.end - splice.start, ...splice.lines);
  }
  return lines.join('\n');
}

/** The line after the last of a field; empty lines and comments above the next field belong to that one. */
function endOf(index: number, starts: readonly number[], lines: readonly string[]): number {
  let end = starts[index + 1] ?? lines.length;
  while (/^(?:#.*|\s*)$/.test(lines[end - 1] ?? '.') && end - 1 > (starts[index] ?? 0)) end--;
  return end;
}

function editField(document: Document, { at, was, is }: FieldEdit, file: string) {
  const node = document.getIn(at, true);
  const now = isNode(node) ? (node.toJS(document) as unknown) : undefined;
  if (JSON.stringify(now) !== JSON.stringify(was)) {
    throw new Refusal(
      `${file}: ${at.join('.')} says something else by now. Open the form again: it shows what it says.`,
    );
  }
  if (is === undefined) document.deleteIn(at);
  else if (isScalar(node) && typeof is !== 'object') {
    if (typeof is === 'string' && isAmbiguous(is) && !isAmbiguous(String(now)))
      node.type = 'QUOTE_SINGLE';
    node.value = is;
  } else document.setIn(at, documentOf(inOrder(is, fieldsIn(at, fieldsOf(file)))).contents);
}

/** One top-level field as lines of YAML, without the comment above it. */
function linesOf(facts: YAMLMap, name: string): string[] {
  const pair = facts.items.find(({ key }) => keyOf(key) === name);
  if (!pair) return [];
  const document = new Document<YAMLMap>();
  document.contents = new YAMLMap();
  document.contents.items = [new Pair(name, pair.value)];
  return document
    .toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false })
    .trimEnd()
    .split('\n');
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function editWords(body: string, edits: readonly TextEdit[], file: string): string {
  return edits.reduce((text, { was, is }) => {
    if (was === '') {
      if (text.trim() !== '') throw new Refusal(`${file} has words by now. Open the form again.`);
      return `\n${is.trim()}\n`;
    }
    const [before, after, more] = text.split(was);
    if (before === undefined || after === undefined || more !== undefined) {
      throw new Refusal(`${file}: the words to change are not there any more, or are there twice.`);
    }
    return `${before}${is}${after}`;
  }, body);
}
