import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { drawBars } from '../../../../src/components/statistic/draw-bars.ts';

const bars = [
  { label: 'Robbery & theft', value: 36.8, says: 'up 36.8%' },
  { label: 'Burglary of businesses and community buildings', value: -11.1, says: 'down 11.1%' },
  { label: 'Arson', value: 0, says: 'no change' },
];
const drawn = drawBars(bars, 'Change, 12.345 months', 'The table holds the same figures.');
const svg = parse(drawn);
const place = (row: number, name: string) =>
  Number(svg.querySelectorAll('.bar rect')[row]?.getAttribute(name));

describe('a chart', () => {
  test('is one picture with a title and a description', () => {
    expect(svg.querySelector('svg')?.getAttribute('role')).toBe('img');
    expect(svg.querySelector('svg > title')?.text).toBe('Change, 12.345 months');
    expect(svg.querySelector('svg > desc')?.text).toBe('The table holds the same figures.');
  });

  test('prints each label and each value', () => {
    const words = svg
      .querySelectorAll('text')
      .map((text) => text.childNodes.map((part) => part.text).join(' '));
    expect(words.sort()).toEqual(bars.flatMap(({ label, says }) => [label, says]).sort());
  });

  test('has a bar for each figure, as long as the figure is large', () => {
    expect(svg.querySelectorAll('.bar rect')).toHaveLength(3);
    expect(place(0, 'width') / place(1, 'width')).toBeCloseTo(36.8 / 11.1, 1);
    expect(place(2, 'width')).toBe(0);
  });

  test('lets the bar of a fall end where that of a rise begins', () => {
    expect(place(1, 'x') + place(1, 'width')).toBeCloseTo(place(0, 'x'));
  });

  test('marks nought beside each bar', () => {
    const lines = svg.querySelectorAll('.zero line');
    expect(lines.map((line) => Number(line.getAttribute('x1')))).toEqual(
      Array(3).fill(place(0, 'x')),
    );
  });

  test('holds nothing a strict policy refuses, and nothing that can clash', () => {
    expect(drawn).not.toMatch(/<style|<script|\sstyle=|\sid=|\son\w+=|url\(|href/);
  });

  test('leaves its colours to the page', () => {
    const colours = [...drawn.matchAll(/(?:fill|stroke|color)="([^"]+)"/g)].map(
      ([, found]) => found,
    );
    expect(new Set(colours)).toEqual(new Set(['currentColor']));
  });

  test('writes numbers with at most one digit after the point', () => {
    expect(drawn.replace(/<title>.*?<\/title>/, '')).not.toMatch(/="[^"]*\d\.\d\d/);
  });
});

test('a chart without a rise or without a fall is drawn too', () => {
  const falls = drawBars([{ label: 'Arson', value: -2, says: 'down 2%' }], 'Falls', 'Table.');
  const rises = drawBars([{ label: 'Arson', value: 2, says: '2' }], 'Rises', 'Table.');
  expect([falls, rises].map((one) => parse(one).querySelectorAll('.bar rect').length)).toEqual([
    1, 1,
  ]);
});
