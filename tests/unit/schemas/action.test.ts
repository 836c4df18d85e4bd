import { expect, test } from 'vitest';
import { actions } from '../../../src/schemas/shared/action.ts';
import { guide } from '../../../src/schemas/guide.ts';
import { aSource } from '../../support/builders.ts';
import { refusals } from '../../support/refusals.ts';

const ring = { text: 'Ring the family line', service: 'family-line' };

test('an action leads to a service or to a page of this site', () => {
  expect(refusals(actions, [ring, { text: 'See all places', to: '/places/' }])).toEqual([]);
});

test('an action that leads nowhere is refused', () => {
  expect(refusals(actions, [{ text: 'Ring us' }])).toEqual([
    '0 service is missing, and so is "to". An action leads to one of the two.',
  ]);
});

test('an action that leads to two things is refused', () => {
  expect(refusals(actions, [{ ...ring, to: '/places/' }])).toEqual([
    '0 to stands beside "service". An action leads to one of the two.',
  ]);
});

test('a way without a service is refused', () => {
  expect(refusals(actions, [{ text: 'See all places', to: '/places/', by: 'call' }])).toEqual([
    '0 by says how to reach a service, and no service is named.',
  ]);
});

test('a page of another site is no page of this one', () => {
  expect(refusals(actions, [{ text: 'Look there', to: '//elsewhere.example/' }])).toEqual([
    '0 to must begin with a slash.',
  ]);
});

test('more than five words are too many for a button', () => {
  expect(refusals(actions, [{ ...ring, text: 'Ring the family line at once' }])).toEqual([
    '0 text has more than five words.',
  ]);
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
