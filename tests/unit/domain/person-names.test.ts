import { describe, expect, test } from 'vitest';
import { isPersonName } from '../../../src/domain/person-names.ts';

describe('who confirmed a fact', () => {
  test.each(['Jane Smith', 'jane', 'J. Smith', 'PC Brown', 'Cllr Ahmed', 'Mr T Jones'])(
    '%s is a person',
    (words) => expect(isPersonName(words)).toBe(true),
  );

  test.each([
    'Community safety team',
    'Duty officer',
    'Victoria ward team',
    'St George hall',
    'The owner of the café, on the phone',
    'Oldshire Police',
    'Grant officer',
  ])('%s is a team or a role', (words) => expect(isPersonName(words)).toBe(false));
});
