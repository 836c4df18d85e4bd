import { expect, test } from 'vitest';
import { worstFirst } from '../../../src/check/findings.ts';

test('what people act on first comes first, the record last, each in the order of its lines', () => {
  const at = (file: string, line = 1) => ({ file, line, problem: 'is wrong.' });
  const sorted = worstFirst([
    at('terms/a.yaml'),
    at('projects/2026-27/a.yaml'),
    at('places/a.yaml', 9),
    at('places/a.yaml', 2),
    at('metings/a.yaml'),
    at('services/a.mdx'),
    at('services/emergency-999.mdx'),
    at('site.yaml'),
  ]);
  expect(sorted.map(({ file, line }) => `${file}:${String(line)}`)).toEqual([
    'services/emergency-999.mdx:1',
    'site.yaml:1',
    'services/a.mdx:1',
    'places/a.yaml:2',
    'places/a.yaml:9',
    'projects/2026-27/a.yaml:1',
    'terms/a.yaml:1',
    'metings/a.yaml:1',
  ]);
});
