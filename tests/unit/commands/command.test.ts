import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { oneOf } from '../../../src/commands/command.ts';

/** Runs a command as npm runs it. */
function run(file: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/commands/${file}`, ...args],
    { encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

describe('a command that is typed wrongly answers one sentence, and fails', () => {
  test.each([
    [
      'an option that is misspelt',
      ['freshness.ts', '--fromat', 'json'],
      'There is no option --fromat. Did you mean --format? Allowed: --format, --owner, --all.\n',
    ],
    [
      'an option like no other',
      ['changes.ts', '--zzzzzzzz'],
      'There is no option --zzzzzzzz. Allowed: --base, --head.\n',
    ],
    [
      'a word too many',
      ['changes.ts', 'main'],
      '"main" is not expected here. Allowed: --base, --head.\n',
    ],
    [
      'an option without its value',
      ['changes.ts', '--base'],
      "Option '--base <value>' argument missing.\n",
    ],
    [
      'an option where there is none',
      ['start.ts', '--open'],
      'There is no option --open. Allowed: no options.\n',
    ],
  ])('%s', (_, [file = '', ...args], said) => {
    expect(run(file, ...args)).toEqual({ status: 1, said });
  });
});

test('a value that must be one of a few is named with those that may be', () => {
  expect(oneOf('format', 'json', ['text', 'json'])).toBe('json');
  expect(() => oneOf('format', 'xml', ['text', 'json'])).toThrow(
    'There is no format "xml". Allowed: text, json.',
  );
});
