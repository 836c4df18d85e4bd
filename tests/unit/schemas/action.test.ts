import { expect, test } from 'vitest';
import { actions } from '../../../src/schemas/shared/action.ts';
import { guide } from '../../../src/schemas/guide.ts';
import { aSource } from '../../support/builders.ts';
import { refusals } from '../../support/refusals.ts';

const ring = { text: 'Ring the family line', service: 'family-line' };
const see = { text: 'See all places', to: '/places/' };

test('an action leads to a service or to a page of this site', () => {
  expect(refusals(actions, [ring, see])).toEqual([]);
});

test.each([
  [
    'leads nowhere',
    { text: 'Ring us' },
    'service is missing, and so is "to". An action leads to one of the two.',
  ],
  [
    'leads to two things',
    { ...ring, to: '/places/' },
    'to is given together with "service". An action leads to one of the two.',
  ],
  [
    'names a way without a service',
    { ...see, by: 'call' },
    'by says how to reach a service, and no service is named.',
  ],
  ['leads to another site', { ...see, to: '//elsewhere.example/' }, 'to must begin with a slash.'],
  [
    'has more than five words',
    { ...ring, text: 'Ring the family line at once' },
    'text has more than five words.',
  ],
])('an action that %s is refused', (_, action, says) => {
  expect(refusals(actions, [action])).toEqual([`0 ${says}`]);
});

test('four actions fit under a heading, and a fifth does not', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...ring, service: `line-${String(index)}` }));
  expect(refusals(actions, many(4))).toEqual([]);
  expect(refusals(actions, many(5))).toEqual(['names more than four actions.']);
});

const aGuide = {
  title: 'Stalking',
  description: 'What to do.',
  danger: 'If someone follows you now, ring 999.',
  services: ['family-line'],
  topics: ['stalking'],
  sources: [aSource()],
  checked: 'not yet',
};

test('a sensitive guide without actions is refused', () => {
  expect(refusals(guide, aGuide)).toEqual([
    'actions is missing. Whoever needs this page has to see at once what to do.',
  ]);
});

test('a guide that is not sensitive may have none', () => {
  const general = { ...aGuide, sensitive: false, sensitiveReason: 'General information.' };
  expect(refusals(guide, general)).toEqual([]);
});
