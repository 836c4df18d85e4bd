import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { messageOf, say, sections } from '../../src/check/messages/catalogue.ts';
import { filesIn } from '../support/source-files.ts';
import { faultsOfWrongValues } from '../support/wrong-values.ts';

const all = sections.flatMap(({ messages }) => Object.entries(messages));
const textOf = (files: readonly string[]) =>
  files.map((file) => readFileSync(file, 'utf8').replaceAll('\\n', '\n')).join('\n');

/** The parts of a message that are the same each time. */
const fixedParts = (problem: string) => problem.split(/\{\w+\}/).filter((part) => part.length > 3);

describe('the catalogue of messages', () => {
  test('has no id and no message twice', () => {
    const ids = all.map(([id]) => id);
    const problems = all.map(([, { problem }]) => problem);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(problems.filter((one, index) => problems.indexOf(one) !== index)).toEqual([]);
  });

  test('says for each what to do, in a sentence', () => {
    expect(all.filter(([, { cure }]) => !/^\S.{8,}[.?/]$/s.test(cure))).toEqual([]);
  });

  test('finds the message a problem was made from', () => {
    expect(messageOf(say('longSentence', { count: '40' }).problem)?.id).toBe('longSentence');
    expect(messageOf('must be a whole number.')?.id).toBe('wrongType');
    expect(messageOf('must be a number.')?.id).toBe('mustBeNumber');
    expect(messageOf('is quite another thing.')).toBeUndefined();
  });
});

describe('what the code says is in the catalogue', () => {
  test('src/check takes every problem from it', () => {
    const own = filesIn('src/check').filter((file) => !file.endsWith('messages.ts'));
    const literal = own.filter((file) => /\bproblem: *['"`]/.test(readFileSync(file, 'utf8')));
    expect(literal).toEqual([]);
  });

  test('schemas refuse in its words', () => {
    const quoted = String.raw`(?:'((?:[^'\\]|\\.)*)'|\`([^\`]*)\`)`;
    const given = new RegExp(String.raw`(?:error|message): *(?:\n *)?${quoted}`, 'g');
    const reported = new RegExp(String.raw`report\(\s*(?:\[[^\]]*\]|\w+),\s*${quoted}`, 'g');
    const returned = /(?:\?|:|return|=)\s*'((?:is|has|must be|can only|names|holds) [^']*\.)'()/g;
    const said = filesIn('src/schemas').flatMap((file) =>
      [given, reported, returned].flatMap((pattern) =>
        [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, a, b]) =>
          (a ?? b ?? '').replaceAll(/\$\{[^}]*\}/g, '3 x').replaceAll("\\'", "'"),
        ),
      ),
    );
    expect(said.length).toBeGreaterThan(60);
    expect([...new Set(said)].filter((problem) => !messageOf(problem))).toEqual([]);
  });

  test(
    'every field of every kind, with every kind of wrong value, is answered from it',
    { timeout: 120_000 },
    () => {
      const problems = new Set(faultsOfWrongValues().map(({ problem }) => problem));
      expect(problems.size).toBeGreaterThan(80);
      expect([...problems].filter((problem) => !messageOf(problem))).toEqual([]);
    },
  );
});

test('the catalogue has no message that nothing says', () => {
  const source = textOf(
    ['check', 'schemas', 'changes', 'commands', 'writing', 'domain', 'edit']
      .map((room) => `src/${room}`)
      .flatMap(filesIn)
      .filter((file) => /\.(?:ts|mjs)$/.test(file) && !file.includes('check/messages/')),
  );
  const unsaid = all.filter(([id, { problem }]) => {
    const isUsed = source.includes(`say('${id}'`) || source.includes(`'${id}'`);
    return !isUsed && !fixedParts(problem).every((part) => source.includes(part.trim()));
  });
  expect(unsaid.map(([id]) => id)).toEqual([]);
});
