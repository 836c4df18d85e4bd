import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatFaults } from '../../src/check/fault.ts';
import { oldminster, real } from '../support/built-site.ts';
import { contentOf } from '../support/content-records.ts';
import {
  brokenInContent,
  holds,
  inAnySpacing,
  isInOneSentence,
  missingInOrder,
} from '../support/expectations.ts';

test.each([real, oldminster])(
  'the files of $content are as their expectations.yaml says',
  (site) => {
    expect(brokenInContent(site)).toEqual([]);
  },
);

test.each([real, oldminster])('$content has nothing to put right', (site) => {
  const { faults } = contentOf(site);
  expect(faults, formatFaults(faults)).toEqual([]);
});

describe('content that is not as it expects of itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'expectations-'));
  cpSync(oldminster.content, folder, { recursive: true });
  writeFileSync(
    join(folder, 'expectations.yaml'),
    `
noneConfirmedBefore: 2026-11-22
confirmedOnly: [reporting-centres]
kept:
  - { folder: orders, records: [no-such-order], atLeast: 99, because: Orders stay. }
nowhere:
  - { number: '01632 960 150', because: An old number. }
  - { words: [Lantern, '999'], folder: services, because: Not together. }
records:
  - { record: services/nobody, because: It was there. }
  - { record: services/emergency-999, says: [a horse], neverSays: ['999'], because: Read twice. }
  - { record: places/old-town-hall, says: [a horse], unlessConfirmed: services/police-101, because: Asked. }
`,
  );
  afterAll(() => rmSync(folder, { recursive: true }));
  const broken = brokenInContent({ ...oldminster, content: folder }).join('\n');

  test.each([
    ['a confirmation that came too early', /guides\/[\w-]+\.mdx is called confirmed before/],
    ['a record that nobody has confirmed', /reporting-centres\/[\w-]+\.mdx has not been confirmed/],
    ['a record that is lost', /orders\/no-such-order is lost\. Orders stay\./],
    ['records that are too few', /orders holds 7 records of 99\./],
    ['a number that may stand nowhere', /noise-nuisance\.mdx says 01632 960 150\. An old number\./],
    ['a record that is not there', /services\/nobody is not there\. It was there\./],
    ['words that a record lacks', /services\/emergency-999 does not say “a horse”\. Read twice\./],
    ['words that a record may not say', /services\/emergency-999 says “999”\. Read twice\./],
  ])('is told %s', (_, says) => {
    expect(broken).toMatch(says);
  });

  test('is told nothing of what somebody has confirmed since', () => {
    expect(broken).not.toContain('Asked.');
  });
});

describe('how expectations are compared', () => {
  test.each([
    '08088021155',
    '0808 8021 155',
    '0808-802-1155',
    '+44 808 802 1155',
    '(0808) 8021155',
  ])('a number is found written as %s', (written) => {
    expect(inAnySpacing('0808 802 1155').test(`Ring ${written}.`)).toBe(true);
  });

  test('a number is not found within a longer one', () => {
    expect(inAnySpacing('0808 802 1155').test('Ring 0808 802 11556.')).toBe(false);
  });

  test('words are found whatever their capitals, spaces and quotation marks', () => {
    expect(holds('It says\n “Don’t go”.', `it says "don't GO"`)).toBe(true);
  });

  test('words are not found within longer ones', () => {
    expect(holds('An insecure page.', 'secure')).toBe(false);
  });

  test('words stand in one sentence only if all of them do', () => {
    expect(isInOneSentence('Lantern is there. Ring 24/7.', ['Lantern', '24/7'])).toBe(false);
    expect(isInOneSentence('Lantern is there 24/7. Ring.', ['Lantern', '24/7'])).toBe(true);
  });

  test('passages are missed where they are out of order', () => {
    expect(missingInOrder('Ring 999. Press 55.', ['Ring 999', 'Press 55'])).toEqual([]);
    expect(missingInOrder('Press 55. Ring 999.', ['Ring 999', 'Press 55'])).toEqual(['Press 55']);
  });
});
