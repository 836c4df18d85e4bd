import { expect, test } from 'vitest';
import { reportRoute } from '../../../src/schemas/report-route.ts';
import { aSource } from '../../support/builders.ts';

function faultsOf(hows: string[]): string[] {
  const routes = hows.map((how) => ({ how, service: 'police-101', asks: 'What?', next: 'Then.' }));
  const result = reportRoute.safeParse({
    title: 'Report a theft',
    choice: 'Something was stolen',
    description: 'How to report a theft.',
    order: 1,
    danger: 'If the thief is there, ring 999.',
    actions: [{ text: 'Ring the police', service: 'police-101' }],
    routes,
    topics: ['theft'],
    sources: [aSource()],
    checked: 'not yet',
  });
  return result.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
}

test('routes in the order of the list are right, and a way may be left out', () => {
  expect(faultsOf(['ring 999', 'by phone', 'without your name'])).toEqual([]);
});

test('a route that stands too late is pointed at', () => {
  expect(faultsOf(['by phone', 'ring 999'])).toEqual([
    'routes.1.how comes after "by phone", and must come before it.',
  ]);
});

test('a report that can be made in no way is refused', () => {
  expect(faultsOf([])).toHaveLength(1);
});
