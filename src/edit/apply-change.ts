import { Document, LineCounter, Pair, YAMLMap, isMap, isNode, isScalar, parseDocument } from 'yaml';
import { frontMatter } from '../check/file/content-file.ts';
import { asYaml, documentOf, isAmbiguous } from '../check/file/yaml-text.ts';
import type { Change, FieldChange, RecordChange, WordsChange } from './change.ts';
import { Refusal } from './change.ts';
import { fieldsAt, fieldsOf } from './fields-of.ts';
import { fieldsUnder, inOrder } from './in-order.ts';

/**
 * The files as they are after a change, by path; `read` gives one as it is now. Order, quotation
 * marks and comments of what is not changed stay. Throws a `Refusal` where a record, or what a
 * field says now, is not what the change takes it for.
 */
export function applyChange(
  { records }: Pick<Change, 'records'>,
  read: (file: string) => string | undefined,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const record of records) {
    const now = files.get(record.file) ?? read(record.file);
    files.set(record.file, now === undefined ? newFile(record) : changed(record, now));
  }
  return files;
}

function newFile({ file, new: facts, words = [] }: RecordChange): string {
  if (!facts) throw new Refusal(`${file} is not there any more.`);
  const yaml = asYaml(inOrder(facts, fieldsOf(file)));
  if (file.endsWith('.yaml')) return yaml;
  return `---\n${yaml}---\n${words.map(({ is }) => `\n${is.trim()}\n`).join('')}`;
}

function changed({ file, new: facts, fields = [], words = [] }: RecordChange, text: string) {
  if (facts)
    throw new Refusal(`${file} is there already. Choose another name, or change that record.`);
  if (file.endsWith('.yaml')) return withFields(text, fields, file);
  const [front = '', yaml = ''] = frontMatter.exec(text) ?? [];
  const facts2 = front.replace(yaml, () => withFields(yaml, fields, file));
  return `${facts2}${withWords(text.slice(front.length), words, file)}`;
}

/** YAML with some fields changed. Each field at the left margin that holds none of them stays byte for byte. */
function withFields(yaml: string, fields: readonly FieldChange[], file: string): string {
  if (fields.length === 0) return yaml;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  if (document.errors.length > 0 || !isMap(document.contents)) {
    throw new Refusal(`${file} has a fault already, which has to be put right first.`);
  }
  const lines = yaml.split('\n');
  const starts = document.contents.items.map(({ key }) => ({
    name: nameOf(key),
    line: counter.linePos(key.range[0]).line - 1,
  }));
  for (const field of fields) setField(document, field, file);
  const touched = [...new Set(fields.map(({ at }) => String(at[0])))];
  const splices = touched.map((name) => {
    const index = starts.findIndex((start) => start.name === name);
    const after = index === -1 ? neighbour(name, starts, fieldsAt(file)) : index;
    const end = after === -1 ? 0 : endOf(after, starts, lines);
    return {
      line: index === -1 ? end : (starts[index]?.line ?? 0),
      remove: index === -1 ? 0 : end - (starts[index]?.line ?? 0),
      lines: linesOf(document.contents as YAMLMap, name),
      rank: fieldsAt(file).indexOf(name),
    };
  });
  // From the end up, so that the numbers of the lines above stay true.
  for (const splice of splices.toSorted((a, b) => b.line - a.line || b.rank - a.rank)) {
    lines.splice(splice.line, splice.remove, ...splice.lines);
  }
  return lines.join('\n');
}

interface Start {
  name: string;
  line: number;
}

/** The field there is that comes nearest before one that is new. */
function neighbour(name: string, starts: readonly Start[], order: readonly string[]): number {
  const before = order.slice(0, order.indexOf(name));
  return starts.findLastIndex((start) => before.includes(start.name));
}

/** The line after the last of a field; what stands above the next one is that one's. */
function endOf(index: number, starts: readonly Start[], lines: readonly string[]): number {
  let end = starts[index + 1]?.line ?? lines.length;
  while (/^(?:#.*|\s*)$/.test(lines[end - 1] ?? '.') && end - 1 > (starts[index]?.line ?? 0)) end--;
  return end;
}

function setField(document: Document, { at, was, is }: FieldChange, file: string) {
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
  } else document.setIn(at, documentOf(inOrder(is, fieldsUnder(at, fieldsOf(file)))).contents);
}

/** One field at the left margin as YAML, the remark above it left out: that was not touched. */
function linesOf(facts: YAMLMap, name: string): string[] {
  const pair = facts.items.find(({ key }) => nameOf(key) === name);
  if (!pair) return [];
  const alone = new Document<YAMLMap>();
  alone.contents = new YAMLMap();
  alone.contents.items = [new Pair(name, pair.value)];
  return alone
    .toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false })
    .trimEnd()
    .split('\n');
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function withWords(body: string, words: readonly WordsChange[], file: string): string {
  return words.reduce((text, { was, is }) => {
    if (was === '') {
      if (text.trim() !== '') throw new Refusal(`${file} has words by now. Open the form again.`);
      return `\n${is.trim()}\n`;
    }
    const [before, after, more] = text.split(was);
    if (before === undefined || after === undefined || more !== undefined) {
      throw new Refusal(
        `${file}: the words to change are not there any more, or stand there twice.`,
      );
    }
    return `${before}${is}${after}`;
  }, body);
}
