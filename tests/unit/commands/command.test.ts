import { describe, expect, test } from 'vitest';
import { oneOf } from '../../../src/commands/command.ts';
import { typeCommand } from '../../support/typed-command.ts';

describe('a command with wrong arguments fails with one sentence', () => {
  test.each([
    [
      'an option that is misspelt',
      ['freshness', '--fromat', 'json'],
      'There is no option --fromat. Did you mean --format? Allowed: --format, --owner, --all.\n',
    ],
    [
      'an unknown option',
      ['changes', '--zzzzzzzz'],
      'There is no option --zzzzzzzz. Allowed: --base, --head.\n',
    ],
    [
      'an extra argument',
      ['changes', 'main'],
      '"main" is not expected here. Allowed: --base, --head.\n',
    ],
    [
      'an option without its value',
      ['changes', '--base'],
      "Option '--base <value>' argument missing.\n",
    ],
    [
      'an option of a command without any',
      ['start', '--open'],
      'There is no option --open. Allowed: no options.\n',
    ],
  ])('%s', async (_, [command = '', ...args], refused) => {
    expect(await typeCommand(command, args)).toEqual({ status: 1, printed: '', refused });
  });
});

test('a value that is not allowed is answered with the allowed ones', () => {
  expect(oneOf('format', 'json', ['text', 'json'])).toBe('json');
  expect(() => oneOf('format', 'xml', ['text', 'json'])).toThrow(
    'There is no format "xml". Allowed: text, json.',
  );
});
