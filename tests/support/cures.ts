import { parse, parseDocument } from 'yaml';
import { type Fault, formatFault, inLine, inWords } from '../../src/check/fault.ts';
import { checkEdited } from './checked-edits.ts';
import type { Editable } from './editable.ts';

/**
 * The examples that the check refuses, among those its own faults give: each is copied into the
 * broken content as an editor would, and must bring no fault to its place.
 */
export function refusedExamples(
  root: string,
  breaking: (content: Editable) => void,
  faults: readonly Fault[],
): string[] {
  const known = new Set(faults.map(textOf));
  return faults.flatMap((fault) => {
    // What cannot be read is put right first.
    const isBroken = faults.some(({ file, field }) => file === fault.file && field === inLine);
    if (fault.example === undefined || (isBroken && fault.field !== inLine)) return [];
    const after = checkEdited(root, (content) => {
      breaking(content);
      applyExample(content, fault);
    });
    const again = after.find(
      (one) =>
        one.file === fault.file &&
        one.line === fault.line &&
        one.field === fault.field &&
        (one.problem === fault.problem || !known.has(textOf(one))),
    );
    return again ? [`${formatFault(fault)}\nis answered with\n${formatFault(again)}`] : [];
  });
}

function textOf({ file, field, problem }: Fault): string {
  return `${file} ${field ?? ''} ${problem}`;
}

/** Does what the example of a fault shows, as an editor would who copies it. */
export function applyExample(content: Editable, { file, line, field, example = '' }: Fault) {
  if (field === undefined) {
    if (/^[\w./-]+$/.test(example)) {
      content.write(example, content.read(file));
      content.remove(file);
    } else content.write(file, example);
  } else if (field === inWords || field === inLine) {
    const lines = content.read(file).split('\n');
    const at = (line ?? 1) - 1;
    const indent = field === inLine ? (/^\s*/.exec(lines[at] ?? '')?.[0] ?? '') : '';
    lines[at] = example.replaceAll(/^/gm, indent);
    content.write(file, lines.join('\n'));
  } else writeField(content, file, field, example);
}

/** `sources[1].date` and `date: 2026-11-22`: puts the value there, under the name that the example has. */
function writeField(content: Editable, file: string, field: string, example: string) {
  const text = content.read(file);
  const [, front] = /^---\n([\s\S]*?\n)---/.exec(text) ?? [];
  const document = parseDocument(front ?? text);
  const path = pathOf(field);
  const right = parse(example) as Record<string, unknown>;
  const [[name, value] = ['', undefined]] = Object.entries(right);
  const isEntry = typeof path.at(-1) === 'number';
  const there = isEntry && Array.isArray(value) ? path.slice(0, -1) : path;
  const last = there.at(-1);
  if (typeof last === 'string' && last !== name) {
    document.deleteIn(there);
    there.splice(-1, 1, name);
  }
  const parent = document.getIn(there.slice(0, -1), true);
  if (there.length > 1 && !parent) document.setIn(there.slice(0, -1), {});
  document.setIn(there, value);
  const facts = document.toString({ lineWidth: 0 });
  content.write(file, front === undefined ? facts : text.replace(front, () => facts));
}

function pathOf(field: string): (string | number)[] {
  return field
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));
}
