import { expect, test } from 'vitest';
import { checkEdited } from '../support/checked-edits.ts';

const file = 'languages/en/phrases.yaml';

/** What the check says of the made-up partnership when one line of its phrases is written otherwise. */
function faultsWhen(line: string, instead: string) {
  return checkEdited('tests/fixtures/oldminster', (copy) => {
    const before = copy.read(file);
    expect(before).toContain(line);
    copy.write(file, before.replace(line, instead));
  }).map(({ field, problem, example }) => ({ field, problem, example }));
}

test('a phrase that is missing is named, with the English to write', () => {
  expect(faultsWhen('  button: Search\n', '')).toEqual([
    { field: 'search.button', problem: 'is missing.', example: 'button: Search' },
  ]);
});

test('a phrase whose name is misspelt is not known, and the right one is missing', () => {
  const faults = faultsWhen('  button: Search\n', '  buton: Search\n');
  expect(faults.map(({ field }) => field).sort()).toEqual(['search.buton', 'search.button']);
});

test('a phrase that lost what stands in its braces is refused', () => {
  expect(faultsWhen('call: Call {number}\n', 'call: Call us\n')).toEqual([
    {
      field: 'emergency.call',
      problem: 'must have {number} in it.',
      example: 'call: Call {number}',
    },
  ]);
});

test.each(['Call {number} {nmber}', 'Call {number', 'Call {number}, {phone:emergency-999'])(
  'a brace that stands for nothing is refused: %s',
  (text) => {
    const [fault] = faultsWhen('call: Call {number}\n', `call: "${text}"\n`);
    expect(fault?.problem).toContain('has a brace or a < that is not closed');
  },
);

test('a service without a number is refused in a phrase too', () => {
  const faults = faultsWhen('{phone:emergency-999}', '{phone:nobody}');
  expect(faults.map(({ problem }) => problem)).toContain('names a service that has no number.');
});
