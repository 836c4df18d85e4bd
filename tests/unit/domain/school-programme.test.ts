import { describe, expect, test } from 'vitest';
import { byPhase } from '../../../src/domain/school-programme.ts';
import type { SchoolProgramme } from '../../../src/schemas/school-programme.ts';

type Sorted = Pick<SchoolProgramme, 'phase' | 'topics'>;
const visit: Sorted = { phase: ['primary'], topics: ['fire-and-water', 'children'] };
const talk: Sorted = { phase: ['parents', 'secondary'], topics: ['online-safety', 'children'] };

describe('byPhase', () => {
  test('groups programmes by every part of school they are for, the youngest first', () => {
    expect(byPhase([talk, visit])).toEqual([
      { phase: 'primary', label: 'Primary schools', programmes: [visit] },
      { phase: 'secondary', label: 'Secondary schools', programmes: [talk] },
      { phase: 'parents', label: 'Parents and carers', programmes: [talk] },
    ]);
  });

  test('has no groups without programmes', () => {
    expect(byPhase([])).toEqual([]);
  });
});
