import { expect, test } from 'vitest';
import { postcode } from '../../../src/schemas/shared/postcode.ts';
import { refusals } from '../../support/refusals.ts';

test.each(['ZZ99 1AB', 'M1 1AE', 'B33 8TH', 'CR2 6XH', 'DN55 1PT', 'W1A 0AX', 'EC1A 1BB'])(
  '%s passes',
  (written) => {
    expect(refusals(postcode, written)).toEqual([]);
  },
);

test.each(['zz99 1ab', 'ZZ991AB', 'Zz99 1aB', 'ZZ99  1AB'])(
  '"%s" is refused, and the right way to write it is shown',
  (written) => {
    expect(refusals(postcode, written)).toEqual(['must be written "ZZ99 1AB".']);
  },
);

test.each(['ZZ99', 'ZZ99 1ABC', 'ZZ99 AB1', '12345', 'ZZ999 1AB', ' ZZ99 1AB', ''])(
  '"%s" is refused: not a full postcode',
  (written) => {
    expect(refusals(postcode, written)).toEqual(['is not a full postcode.']);
  },
);

test('a number is refused', () => {
  expect(refusals(postcode, 99)).toEqual(['must be a postcode.']);
});
