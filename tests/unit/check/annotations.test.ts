import { expect, test } from 'vitest';
import { annotationsOf } from '../../../src/check/annotations.ts';
import type { Fault } from '../../../src/check/fault.ts';

const fault: Fault = {
  file: 'places/town, hall.yaml',
  line: 6,
  field: 'postcode',
  problem: 'must be written "ZZ99 1AB": 100% right.',
  found: 'zz99,\n::set-env name=x::1ab',
  allowed: 'Its postcode.',
  example: 'postcode: ZZ99 1AB',
};
const nothing = { records: 0, errors: [], suggestions: [], warnings: [] };
const many = (count: number) => Array.from({ length: count }, (_, line) => ({ ...fault, line }));

test('a fault becomes a command with its file from the top of the repository, its line and its cure', () => {
  expect(annotationsOf({ ...nothing, errors: [fault] }, 'content', new Set())).toEqual([
    '::error file=content/places/town%2C hall.yaml,line=6,title=postcode must be written "ZZ99 1AB"%3A 100%25 right.::You wrote: zz99, ::set-env name=x::1ab%0AAllowed:   Its postcode.%0ARight:     postcode: ZZ99 1AB',
  ]);
});

test('a fault of a whole file is shown at its first line, and says at least what is wrong', () => {
  const missing = { file: 'site.yaml', problem: 'is missing.' };
  expect(annotationsOf({ ...nothing, errors: [missing] }, 'content', new Set())).toEqual([
    '::error file=content/site.yaml,line=1,title=This file is missing.::This file is missing.',
  ]);
});

test('nothing that an editor wrote can begin a command of its own', () => {
  const forged = { ...fault, file: 'a\n::error::b', problem: 'x\r\n::error::y' };
  const [first = ''] = annotationsOf({ ...nothing, errors: [forged] }, 'content', new Set());
  expect(first.split(/[\r\n]/)).toHaveLength(1);
});

test('ten faults are shown as they are', () => {
  expect(annotationsOf({ ...nothing, errors: many(10) }, 'content', new Set())).toHaveLength(10);
});

test('of eleven faults nine are shown, and the tenth line says that there are two more', () => {
  const shown = annotationsOf({ ...nothing, errors: many(11) }, 'content', new Set());
  expect(shown).toHaveLength(10);
  expect(shown.at(-1)).toBe('::error title=And 2 more::All of them are in the log of this step.');
});

test('what could be better is a warning, what is due soon a notice in files that were changed', () => {
  const other = { ...fault, file: 'places/other.yaml' };
  const found = { ...nothing, suggestions: [fault], warnings: [fault, other] };
  const levels = annotationsOf(found, 'content', new Set([fault.file])).map(
    (line) => line.split(' ')[0],
  );
  expect(levels).toEqual(['::warning', '::notice']);
});
