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

test('a rule for a class of a page stays, and one for a class of no page goes', () => {
  expect(styleFor('<p class="card">')).toContain('.card{');
  expect(styleFor('<p class="card">')).not.toContain('.wide');
  expect(styleFor('<p>')).not.toContain('.card');
});

test('a class that a script writes stays', () => {
  expect(styleFor('<p class="card">', 'row.className="wide"')).toContain('.card.wide{');
});

test('a class with a sign that CSS escapes is known by its name', () => {
  expect(styleFor('<p class="sm:flex">')).toContain('.sm\\:flex{');
});

test('a class with a sign that HTML escapes is known by its name', () => {
  expect(styleFor('<li class="[&amp;&gt;ul]:small">')).toContain('font-size:1rem');
  expect(styleFor('<li>')).not.toContain('font-size');
});

test('a colour that nothing reads goes; one that a drawing or another sheet reads stays', () => {
  expect(styleFor('<p class="card">')).toContain('--ink:');
  expect(styleFor('<p class="card">')).not.toContain('--sand');
  expect(styleFor('<path stroke="var(--sand)">')).toContain('--sand:');
  expect(styleFor('<p>', '.box { color: var(--sand) }')).toContain('--sand:');
});

test('layers are opened for browsers that do not know them', () => {
  expect(styleFor('<a>')).toContain('a{color:red}');
  expect(styleFor('<a>')).not.toContain('@layer');
});
