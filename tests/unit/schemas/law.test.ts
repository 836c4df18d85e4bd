import { expect, test } from 'vitest';
import { law } from '../../../src/schemas/law.ts';

const note = {
  title: 'Parking on a pavement',
  act: 'Kerbs and Pavements Act 2026',
  says: 'It is a crime to block a pavement with a vehicle.',
  state: 'in force',
  since: '2026-06-29',
  address: 'https://www.legislation.example/acts/2026/20',
  lookAgain: '2027-01-31',
  sources: [{ title: 'The Act', publisher: 'Legislation Example', date: '2026-06-29' }],
  checked: 'not yet',
};

test('a law in force may give the day it started', () => {
  expect(law.safeParse(note).success).toBe(true);
  expect(law.safeParse({ ...note, since: undefined }).success).toBe(true);
});

test.each(['on trial', 'not yet', 'not confirmed'])(
  'a law that is "%s" has no first day',
  (state) => {
    const { error } = law.safeParse({ ...note, state });
    expect(error?.issues.map(({ path }) => path)).toEqual([['since']]);
    expect(law.safeParse({ ...note, state, since: undefined }).success).toBe(true);
  },
);
