import { expect, test } from 'vitest';
import { findingsIn } from '../../../src/check/findings.ts';
import { editableInMemory } from '../../support/editable.ts';

test('what people act on first comes first, the record last, each in the order of its lines', () => {
  const content = editableInMemory('tests/fixtures/oldminster');
  for (const [file, from, to] of [
    ['terms/community-protection-notice.yaml', 'name:', 'nmae:'],
    ['places/oldminster-library.yaml', 'town:', 'twon:'],
    ['places/oldminster-library.yaml', 'street:', 'steret:'],
    ['services/victim-care.mdx', 'organisation:', 'organization:'],
    ['services/emergency-999.mdx', 'name:', 'nmae:'],
    ['site.yaml', 'licence:', 'license:'],
  ] as const) {
    content.swap(file, from, to);
  }
  const { errors } = findingsIn(content.folder, '2026-11-22');
  const files = errors.map(({ file }) => file.replace(/-.*|\..*/, ''));
  expect([...new Set(files)]).toEqual([
    'services/emergency',
    'site',
    'services/victim',
    'places/oldminster',
    'terms/community',
  ]);
  const lines = errors
    .filter(({ file }) => file.startsWith('places/'))
    .map(({ line }) => line ?? 0);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});

test.each([
  ['the number and the unit of a kept figure', 'The line had 143 calls.', ['143 calls']],
  ['the number with another unit', 'The line had 143 callers.', []],
  [
    'the figure by its name',
    '<Figure of="calls-to-the-hate-crime-line" row="July to September" /> calls.',
    [],
  ],
])('whoever writes %s in words is reminded only where it is repeated', (_, words, found) => {
  const content = editableInMemory('tests/fixtures/oldminster');
  content.swap('guides/hate-crime.mdx', '## The signs', `${words}\n\n## The signs`);
  const changed = new Set(['guides/hate-crime.mdx']);
  const { suggestions } = findingsIn(content.folder, '2026-11-22', changed);
  const repeated = suggestions.filter(({ problem }) => problem.startsWith('gives a number'));
  expect(repeated.map((one) => one.found)).toEqual(found);
});
