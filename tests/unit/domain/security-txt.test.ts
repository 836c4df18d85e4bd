import { describe, expect, test } from 'vitest';
import { securityTxt } from '../../../src/domain/security-txt.ts';

const address = 'https://www.example.org/.well-known/security.txt';
const today = '2026-11-22';

describe('whom to tell about a security fault', () => {
  test('is the mailbox, for half a year from the build', () => {
    expect(securityTxt({ email: 'safety@example.org', address, today })).toBe(
      `Contact: mailto:safety@example.org\nExpires: 2027-05-21T00:00:00Z\nPreferred-Languages: en\nCanonical: ${address}\n`,
    );
  });

  test('is the private form of a repository on GitHub, after the mailbox', () => {
    const text = securityTxt({
      email: 'safety@example.org',
      repository: 'https://github.com/example/site/',
      address,
      today,
    });
    expect(text?.split('\n').slice(0, 2)).toEqual([
      'Contact: mailto:safety@example.org',
      'Contact: https://github.com/example/site/security/advisories/new',
    ]);
  });

  test.each([undefined, 'https://git.example.org/site'])(
    'is not made up where nobody is known (%s)',
    (repository) => {
      expect(securityTxt({ email: 'unknown', repository, address, today })).toBeUndefined();
    },
  );
});
