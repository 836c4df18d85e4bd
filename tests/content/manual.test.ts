import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Fault, formatFault, formatFaults } from '../../src/check/fault.ts';
import { kinds } from '../../src/kinds/register.ts';
import { singles } from '../../src/kinds/singles.ts';
import { type Field, describeSchema, fieldsInside } from '../../src/writing/describe-schema.ts';
import { builtOn } from '../support/built-site.ts';
import { checkEdited } from '../support/checked-edits.ts';
import { type Editable, editableInMemory } from '../support/editable.ts';
import { type Box, applyExample, boxesIn, codesIn, hasJobs, manual } from '../support/manual.ts';

const examples = boxesIn(manual).filter(({ language }) => language !== 'sh');

function part(heading: string): string {
  const found = manual.split(/^(?=## )/m).find((one) => one.startsWith(`## ${heading}\n`));
  if (found === undefined && hasJobs) throw new Error(`The manual has no part "${heading}".`);
  return found ?? '';
}

const known = new Set(checkEdited('content', undefined, builtOn).map(formatFault));

/** What the check finds in the real content after an edit, on the day of the examples, and not before. */
function newFaults(edit: (content: Editable) => void): Fault[] {
  return checkEdited('content', edit, builtOn).filter((fault) => !known.has(formatFault(fault)));
}

/** What the manual takes away as an example: whoever really does so has done nothing wrong. */
const [, deleted = ''] = /Delete `content\/([^`]+)`/.exec(manual) ?? [];
const isDeleted = !existsSync(`content/${deleted}`);

/** What an example does, with the page taken away first that its sentence takes away. */
function doExample(example: Box, content: Editable) {
  if (example.list === 'redirects') {
    if (isDeleted) return;
    content.remove(deleted);
  }
  applyExample(example, content);
}

test('the content says what it is', () => {
  expect(manual).toMatch(/^# .+/);
});

// Another partnership has no examples on its own records; then there is nothing to hold true.
describe.runIf(hasJobs)('the jobs of the manual', () => {
  const headings = [...manual.matchAll(/^### (\d+\. .+)$/gm)].map(([, words]) => words);

  test('come after the form, and are ten in their order', () => {
    expect(manual.indexOf('## By form')).toBeLessThan(manual.indexOf('## The ten commonest jobs'));
    expect(headings.map((words) => parseInt(words ?? ''))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('each have an example, and each example says which file it is of', () => {
    const jobs = part('The ten commonest jobs')
      .split(/^(?=### )/m)
      .slice(1);
    expect(jobs.filter((job) => boxesIn(job).length === 0)).toEqual([]);
    // Behind the three marks of a box GitHub shows nothing: the sentences have to say it.
    const said = codesIn(manual);
    expect(examples.filter(({ file = '' }) => !said.includes(file))).toEqual([]);
  });

  test('done one after the other on the real content pass the check, and each changes something', () => {
    const content = editableInMemory('content');
    const bytes = () => content.folder.paths().map((path) => content.folder.read(path));
    for (const [index, example] of examples.entries()) {
      const before = bytes();
      doExample(example, content);
      if (!isDeleted) expect(bytes(), example.text).not.toEqual(before);
      const faults = newFaults((copy) => {
        for (const one of examples.slice(0, index + 1)) doExample(one, copy);
      });
      expect(faults, `${example.text}\n${formatFaults(faults)}`).toEqual([]);
    }
  });
});

describe.runIf(hasJobs)('what the manual names', () => {
  test('files are there, or an example makes them', () => {
    const made = new Set(examples.map(({ file }) => file));
    const paths = codesIn(manual).filter((code) => /^(?:content|docs|\.github)\//.test(code));
    expect(paths.length).toBeGreaterThan(10);
    const gone = paths.filter((path) => !existsSync(path) && !made.has(path));
    expect(gone.filter((path) => path !== `content/${deleted}`)).toEqual([]);
  });

  test('fields are fields of a kind', () => {
    const known = new Set(
      [...Object.values(kinds).map(({ schema }) => schema), ...Object.values(singles)].flatMap(
        (schema) => namesOf(describeSchema(schema)),
      ),
    );
    const fields = codesIn(manual).flatMap((code) => /^([A-Za-z]+):(?: |$)/.exec(code)?.[1] ?? []);
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((name) => !known.has(name))).toEqual([]);
  });
});

function namesOf(fields: readonly Field[]): string[] {
  return fields.flatMap(({ name, type }) => [name, ...namesOf(fieldsInside(type))]);
}
