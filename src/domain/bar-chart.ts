import type { Bar } from './statistic.ts';

/** One bar where it stands, in the units of the chart's own width. */
export interface PlacedBar extends Bar {
  /** The label in lines that fit, and where the last of them stands. */
  lines: string[];
  baseline: number;
  top: number;
  bottom: number;
}

export interface BarChartLayout {
  width: number;
  height: number;
  fontSize: number;
  lineHeight: number;
  /** Where the smallest and the greatest value end; nought is always between them. */
  from: { value: number; x: number };
  to: { value: number; x: number };
  bars: PlacedBar[];
}

/** A phone held upright shows it at about its own size; on the narrowest, letters are 12 pixels. */
const width = 340;
const fontSize = 15;
const lineHeight = 19;
const barHeight = 18;
const gap = 16;
/** The width of a letter in a line of words, and of one in a short value: on the careful side. */
const letterInLine = 8.4;
const letterInValue = 10.5;
/** Between the end of a bar and its value. */
export const besideBar = 6;

/**
 * Lays out horizontal bars, the label above each and the value at its end, so that nothing
 * touches or leaves the picture. Bars begin at nought; those of a fall grow to the left.
 */
export function layOutBars(bars: readonly Bar[]): BarChartLayout {
  let end = -gap;
  const placed = bars.map((bar) => {
    const lines = linesOf(bar.label, Math.floor(width / letterInLine));
    const top = end + gap + lines.length * lineHeight + 4;
    end = top + barHeight;
    return { ...bar, lines, baseline: top - 8, top, bottom: end };
  });
  const values = bars.map(({ value }) => value);
  return {
    width,
    height: end + 2,
    fontSize,
    lineHeight,
    from: { value: Math.min(0, ...values), x: roomFor(bars.filter(({ value }) => value < 0)) },
    to: {
      value: Math.max(0, ...values),
      x: width - roomFor(bars.filter(({ value }) => value >= 0)),
    },
    bars: placed,
  };
}

/** Words in lines of at most so many letters; a word longer than that has a line of its own. */
export function linesOf(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** The room that the longest of some printed values needs beside its bar. */
function roomFor(bars: readonly Bar[]): number {
  if (bars.length === 0) return 0;
  return Math.ceil(Math.max(...bars.map(({ says }) => says.length)) * letterInValue) + besideBar;
}
