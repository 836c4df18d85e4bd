import { expect, test } from 'vitest';
import { z } from 'zod';
import { needsReason, sensitive } from '../../../src/schemas/shared/sensitive.ts';
import { refusals } from '../../support/refusals.ts';

const page = z.strictObject(sensitive).superRefine(needsReason);

test('a page that says nothing passes, and stays sensitive', () => {
  expect(page.parse({})).toEqual({});
});

test('a page that is not sensitive says why', () => {
  const written = { sensitive: false, sensitiveReason: 'General information about fire safety.' };
  expect(refusals(page, written)).toEqual([]);
});

test('a page that is not sensitive and does not say why is refused', () => {
  expect(refusals(page, { sensitive: false })).toEqual([
    'sensitiveReason is missing. Say why this page needs no "Leave this site", or take "sensitive" out.',
  ]);
});

test('an empty reason is no reason', () => {
  expect(refusals(page, { sensitive: false, sensitiveReason: '' })).toEqual([
    'sensitiveReason is empty. Write the words, or take the whole field out.',
  ]);
});

test('a reason without "sensitive: false" is refused', () => {
  expect(refusals(page, { sensitiveReason: 'General information.' })).toEqual([
    'sensitive is missing. A reason is given, but "sensitive: false" is not.',
  ]);
});

test.each([true, 'false', 'no', 0])('"sensitive: %o" is refused', (written) => {
  expect(refusals(page, { sensitive: written })).toContain(
    'sensitive can only be false; leave it out otherwise.',
  );
});
