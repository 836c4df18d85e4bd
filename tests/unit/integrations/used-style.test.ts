import { expect, test } from 'vitest';
import { UsedNames, usedStyle } from '../../../src/integrations/used-style.ts';

const sheet = `
  :root { --ink: #123; --sand: #fed; }
  .card { color: var(--ink) }
  .card.wide { background: var(--sand) }
  .sm\\:flex { display: flex }
  .\\[\\&\\>ul\\]\\:small > ul { font-size: 1rem }
  @layer base { a { color: red } }
`;

const styleFor = (page: string, beside = '') => {
  const names = new UsedNames();
  names.addPage(page);
  return usedStyle([sheet], [names], [beside]);
};

test('a rule for a class of a page stays, and one for an unused class goes', () => {
  expect(styleFor('<p class="card">')).toContain('.card{');
  expect(styleFor('<p class="card">')).not.toContain('.wide');
  expect(styleFor('<p>')).not.toContain('.card');
});

test('a class that a script writes stays', () => {
  expect(styleFor('<p class="card">', 'row.className="wide"')).toContain('.card.wide{');
});

test('a class name that CSS escapes is recognised', () => {
  expect(styleFor('<p class="sm:flex">')).toContain('.sm\\:flex{');
});

test('a class name that HTML escapes is recognised', () => {
  expect(styleFor('<li class="[&amp;&gt;ul]:small">')).toContain('font-size:1rem');
  expect(styleFor('<li>')).not.toContain('font-size');
});

test('an unused colour goes; one that a drawing or another sheet uses stays', () => {
  expect(styleFor('<p class="card">')).toContain('--ink:');
  expect(styleFor('<p class="card">')).not.toContain('--sand');
  expect(styleFor('<path stroke="var(--sand)">')).toContain('--sand:');
  expect(styleFor('<p>', '.box { color: var(--sand) }')).toContain('--sand:');
});

test('layers are unwrapped for browsers without them', () => {
  expect(styleFor('<a>')).toContain('a{color:red}');
  expect(styleFor('<a>')).not.toContain('@layer');
});
