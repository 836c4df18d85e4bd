import { expect, test } from 'vitest';
import { securityTxt } from '../../../src/domain/security-txt.ts';

const address = 'https://www.example.org/.well-known/security.txt';
const today = '2026-11-22';

const email = 'safety@example.org';

test('security.txt gives the mailbox, for half a year from the build', () => {
  expect(securityTxt({ email, address, today })).toBe(
    `Contact: mailto:${email}\nExpires: 2027-05-21T00:00:00Z\nPreferred-Languages: en\nCanonical: ${address}\n`,
  );
});

test('security.txt gives the private form of a repository on GitHub after the mailbox', () => {
  const repository = 'https://github.com/example/site/';
  expect(securityTxt({ email, repository, address, today })?.split('\n').slice(0, 2)).toEqual([
    `Contact: mailto:${email}`,
    'Contact: https://github.com/example/site/security/advisories/new',
  ]);
});

test.each([undefined, 'https://git.example.org/site'])(
  'there is no security.txt without a contact (%s)',
  (repository) => {
    expect(securityTxt({ email: 'unknown', repository, address, today })).toBeUndefined();
  },
);
