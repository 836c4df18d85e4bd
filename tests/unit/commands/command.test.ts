import { describe, expect, test } from 'vitest';
import { oneOf } from '../../../src/commands/command.ts';
import { typeCommand } from '../../support/typed-command.ts';

describe('a command that is typed wrongly answers one sentence, and fails', () => {
  test.each([
    [
      'an option that is misspelt',
      ['freshness', '--fromat', 'json'],
      'There is no option --fromat. Did you mean --format? Allowed: --format, --owner, --all.\n',
    ],
    [
      'an option like no other',
      ['changes', '--zzzzzzzz'],
      'There is no option --zzzzzzzz. Allowed: --base, --head.\n',
    ],
    [
      'a word too many',
      ['changes', 'main'],
      '"main" is not expected here. Allowed: --base, --head.\n',
    ],
    [
      'an option without its value',
      ['changes', '--base'],
      "Option '--base <value>' argument missing.\n",
    ],
    [
      'an option where there is none',
      ['start', '--open'],
      'There is no option --open. Allowed: no options.\n',
    ],
  ])('%s', async (_, [command = '', ...args], refused) => {
    expect(await typeCommand(command, args)).toEqual({ status: 1, printed: '', refused });
  });
});

test('a value that must be one of a few is named with those that may be', () => {
  expect(oneOf('format', 'json', ['text', 'json'])).toBe('json');
  expect(() => oneOf('format', 'xml', ['text', 'json'])).toThrow(
    'There is no format "xml". Allowed: text, json.',
  );
});
