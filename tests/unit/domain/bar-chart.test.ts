import { describe, expect, test } from 'vitest';
import { layOutBars, linesOf } from '../../../src/domain/bar-chart.ts';
import type { Bar } from '../../../src/domain/statistic.ts';

const aBar = (different: Partial<Bar> = {}): Bar => ({
  label: 'Robbery',
  value: 10,
  says: '10',
  ...different,
});

/** The first and the last of the laid out bars. */
function ends(...bars: Bar[]) {
  const layout = layOutBars(bars);
  const [first, last] = [layout.bars[0], layout.bars.at(-1)];
  if (!first || !last) throw new Error('No bar was laid out.');
  return { ...layout, first, last };
}

describe('layOutBars', () => {
  test('bars that only grow begin at the left edge, and are as long as they are large', () => {
    const { zero, first, last } = ends(aBar(), aBar({ value: 4 }));
    expect([zero, first.x, last.x]).toEqual([0, 0, 0]);
    expect(last.width / first.width).toBeCloseTo(0.4, 2);
  });

  test('beside the longest bar there is room for the longest value', () => {
    const { first, width } = ends(aBar(), aBar({ value: 4, says: 'about 4' }));
    expect(width - first.width).toBe(80);
    expect([first.valueX, first.valueAnchor]).toEqual([first.width + 6, 'start']);
  });

  test('the bar of a fall ends where that of a rise begins, with its value on the left', () => {
    const { zero, first, last } = ends(aBar(), aBar({ value: -5, says: 'down 5%' }));
    expect(last.x).toBe(80);
    expect(last.x + last.width).toBeCloseTo(first.x);
    expect(first.x).toBe(zero);
    expect([last.valueX, last.valueAnchor]).toEqual([74, 'end']);
  });

  test('where everything fell, nought is at the right edge', () => {
    const { zero, width } = ends(aBar({ value: -5 }), aBar({ value: -2 }));
    expect(zero).toBe(width);
  });

  test('a bar of nought has no length', () => {
    expect(ends(aBar(), aBar({ value: 0 })).last.width).toBe(0);
    expect(ends(aBar({ value: 0 })).first.width).toBe(0);
  });

  test('no number has more than one digit after the point', () => {
    const { zero, bars } = layOutBars([aBar({ value: 36.8 }), aBar({ value: -11.1 }), aBar()]);
    const numbers = bars.flatMap(({ x, width, valueX }) => [x, width, valueX]);
    expect([zero, ...numbers].filter((one) => one !== Math.round(one * 10) / 10)).toEqual([]);
  });

  test('a label of two lines pushes its bar, and those below it, one line down', () => {
    const long = 'Burglary of businesses and community buildings';
    const [short, tall] = [
      layOutBars([aBar(), aBar()]),
      layOutBars([aBar({ label: long }), aBar()]),
    ];
    const down = tall.bars.map(({ y }, index) => y - (short.bars[index]?.y ?? 0));
    expect(down).toEqual([19, 19]);
    const [one, two] = tall.bars[0]?.lines ?? [];
    expect([one?.y, two?.y]).toEqual([short.bars[0]?.lines[0]?.y, (one?.y ?? 0) + 19]);
  });

  test('no bar touches the next, all are in the picture, and each label stands over its bar', () => {
    const { bars, height } = layOutBars([aBar(), aBar(), aBar()]);
    const edges = bars.flatMap((bar) => [bar.lines[0]?.y ?? 0, bar.y, bar.y + bar.height]);
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
    expect(edges.at(-1)).toBeLessThan(height);
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
