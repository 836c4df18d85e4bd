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
