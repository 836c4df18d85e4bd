import { expect, test } from 'vitest';
import { project } from '../../../src/schemas/project.ts';

const walks = {
  title: 'Walks',
  plan: '2025-26',
  priorities: ['2025-26/cut-anti-social-behaviour'],
  status: 'done',
  summary: 'Wardens walked with residents.',
  outcomes: [{ value: 42, label: 'walks', opens: ['2025-26/cut-anti-social-behaviour'] }],
  sources: [{ title: 'Plan', publisher: 'Oldminster Council', date: '2025-05-12' }],
  checked: 'not yet',
};

test('what was done may open the page of a priority it served', () => {
  expect(project.safeParse(walks).success).toBe(true);
});

test.each([
  ['a plan', { status: 'planned in May 2025' }],
  ['something for a priority it did not serve', { priorities: ['2025-26/safe-nights'] }],
])('%s may not', (_, different) => {
  const { error } = project.safeParse({ ...walks, ...different });
  expect(error?.issues.map(({ path }) => path)).toEqual([['outcomes', 0, 'opens']]);
});
