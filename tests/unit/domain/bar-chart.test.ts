import { describe, expect, test } from 'vitest';
import { layOutBars, linesOf } from '../../../src/domain/bar-chart.ts';
import type { Bar } from '../../../src/domain/statistic.ts';

const aBar = (different: Partial<Bar> = {}): Bar => ({
  label: 'Robbery',
  value: 10,
  says: '10',
  ...different,
});

describe('layOutBars', () => {
  test('bars that only grow begin at the left edge', () => {
    expect(layOutBars([aBar(), aBar({ value: 4 })]).from).toEqual({ value: 0, x: 0 });
  });

  test('beside the longest bar there is room for the longest value', () => {
    const { to, width } = layOutBars([aBar(), aBar({ value: 4, says: 'about 4' })]);
    expect([to.value, width - to.x]).toEqual([10, 80]);
  });

  test('bars of a fall have room for their values on the left', () => {
    const { from } = layOutBars([aBar(), aBar({ value: -5, says: 'down 5%' })]);
    expect(from).toEqual({ value: -5, x: 80 });
  });

  test('where everything fell, nought is at the right edge', () => {
    const { to, width } = layOutBars([aBar({ value: -5 }), aBar({ value: -2 })]);
    expect(to).toEqual({ value: 0, x: width });
  });

  test('a label of two lines pushes its bar, and those below it, one line down', () => {
    const long = 'Burglary of businesses and community buildings';
    const [short, tall] = [
      layOutBars([aBar(), aBar()]),
      layOutBars([aBar({ label: long }), aBar()]),
    ];
    const down = tall.bars.map(({ top }, index) => top - (short.bars[index]?.top ?? 0));
    expect(down).toEqual([short.lineHeight, short.lineHeight]);
  });

  test('no bar touches the next, and all are in the picture', () => {
    const { bars, height } = layOutBars([aBar(), aBar(), aBar()]);
    const ends = bars.flatMap(({ top, bottom }) => [top, bottom]);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(ends.at(-1)).toBeLessThan(height);
  });

  test('a label stands over its bar', () => {
    const { bars } = layOutBars([aBar()]);
    expect(bars[0]?.baseline).toBeLessThan(bars[0]?.top ?? 0);
  });
});

describe('linesOf', () => {
  test.each([
    ['Robbery', ['Robbery']],
    ['Violence with injury', ['Violence', 'with injury']],
    ['Antidisestablishmentarianism is long', ['Antidisestablishmentarianism', 'is long']],
  ])('“%s” in lines of twelve letters is %j', (text, lines) => {
    expect(linesOf(text, 12)).toEqual(lines);
  });
});
