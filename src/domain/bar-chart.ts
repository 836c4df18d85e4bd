import type { Bar } from './statistic.ts';

/** One bar and its texts, in units of the chart. */
interface PlacedBar extends Bar {
  /** The label in lines that fit, each with its baseline. */
  lines: { text: string; y: number }[];
  x: number;
  y: number;
  width: number;
  height: number;
  /** The x of the value, whose start or end it is. */
  valueX: number;
  valueAnchor: 'start' | 'end';
}

interface BarChartLayout {
  width: number;
  height: number;
  fontSize: number;
  /** The x of zero, where every bar starts or ends. */
  zero: number;
  bars: PlacedBar[];
}

/** About the width of a phone held upright; on the narrowest, letters are 12 pixels high. */
const width = 340;
const fontSize = 15;
const lineHeight = 19;
const barHeight = 18;
const gap = 16;
/** The width of a letter in a label, and in a value: rather too much than too little. */
const letterInLine = 8.4;
const letterInValue = 10.5;
/** The space between a bar and its value. */
const besideBar = 6;

/**
 * Lays out horizontal bars, the label above each and the value at its end, so that nothing overlaps or
 * leaves the drawing. Bars start at zero; those of negative values grow to the left.
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

/** Rounds to a tenth of a unit, which is finer than any screen. */
function toTenth(number: number): number {
  return Math.round(number * 10) / 10;
}

/** Breaks a text into lines of at most so many letters; a longer word has its own line. */
export function linesOf(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** The space that the longest of some values needs beside its bar. */
function roomFor(bars: readonly Bar[]): number {
  if (bars.length === 0) return 0;
  return Math.ceil(Math.max(...bars.map(({ says }) => says.length)) * letterInValue) + besideBar;
}
