import type { Bar } from './statistic.ts';

/** One bar and its words, in the units of the chart's own width. */
interface PlacedBar extends Bar {
  /** The label in lines that fit, each with its baseline. */
  lines: { text: string; y: number }[];
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where the printed value begins, or ends. */
  valueX: number;
  valueAnchor: 'start' | 'end';
}

interface BarChartLayout {
  width: number;
  height: number;
  fontSize: number;
  /** The x of nought, which every bar begins or ends at. */
  zero: number;
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
const besideBar = 6;

/**
 * Lays out horizontal bars, the label above each and the value at its end, so that nothing
 * touches or leaves the picture. Bars begin at nought; those of a fall grow to the left.
 */
export function layOutBars(bars: readonly Bar[]): BarChartLayout {
  const values = bars.map(({ value }) => value);
  const least = Math.min(0, ...values);
  const left = roomFor(bars.filter(({ value }) => value < 0));
  const right = width - roomFor(bars.filter(({ value }) => value >= 0));
  const scale = (right - left) / (Math.max(0, ...values) - least || 1);
  const xOf = (value: number) => toTenth(left + (value - least) * scale);
  const zero = xOf(0);
  let end = -gap;
  const placed = bars.map((bar): PlacedBar => {
    const texts = linesOf(bar.label, Math.floor(width / letterInLine));
    const y = end + gap + texts.length * lineHeight + 4;
    const baseline = (index: number) => y - 8 - (texts.length - 1 - index) * lineHeight;
    end = y + barHeight;
    const tip = xOf(bar.value);
    const falls = bar.value < 0;
    return {
      ...bar,
      lines: texts.map((text, index) => ({ text, y: baseline(index) })),
      x: Math.min(zero, tip),
      y,
      width: toTenth(Math.abs(tip - zero)),
      height: barHeight,
      valueX: falls ? tip - besideBar : tip + besideBar,
      valueAnchor: falls ? 'end' : 'start',
    };
  });
  return { width, height: end + 2, fontSize, zero, bars: placed };
}

/** A tenth of a unit is finer than any screen; more digits would only weigh. */
function toTenth(number: number): number {
  return Math.round(number * 10) / 10;
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
