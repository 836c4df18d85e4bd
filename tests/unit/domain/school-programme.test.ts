import { describe, expect, test } from 'vitest';
import {
  byPhase,
  bySubject,
  phaseLabel,
  formatRunning,
} from '../../../src/domain/school-programme.ts';
import type { SchoolProgramme } from '../../../src/schemas/school-programme.ts';

type Sorted = Pick<SchoolProgramme, 'phase' | 'topics'>;
const visit: Sorted = { phase: ['primary'], topics: ['fire-and-water', 'children'] };
const talk: Sorted = { phase: ['parents', 'secondary'], topics: ['online-safety', 'children'] };

describe('programmes by age', () => {
  test('stand under every part of school that they are for, the youngest first', () => {
    expect(byPhase([talk, visit])).toEqual([
      { phase: 'primary', label: 'Primary schools', programmes: [visit] },
      { phase: 'secondary', label: 'Secondary schools', programmes: [talk] },
      { phase: 'parents', label: 'Parents and carers', programmes: [talk] },
    ]);
  });

  test('of no programmes there are no groups', () => {
    expect(byPhase([])).toEqual([]);
  });
});

test('programmes stand under every subject that they are about', () => {
  const groups = bySubject([talk, visit]).map(({ topic, programmes }) => [topic, programmes]);
  expect(groups).toEqual([
    ['children', [talk, visit]],
    ['online-safety', [talk]],
    ['fire-and-water', [visit]],
  ]);
});

test('a part of school has a name', () => {
  expect(phaseLabel('staff')).toBe('School staff');
});

test.each([
  ['yes', 'Known to run now'],
  ['no', 'Not running any more'],
  ['unknown', 'Not known whether it still runs'],
] as const)('a programme that runs: %s', (is, words) => {
  expect(formatRunning(is)).toBe(words);
});
