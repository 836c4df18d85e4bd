import { plot, rect, ruleX, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { besideBar, layOutBars } from '../../domain/bar-chart.ts';
import type { Bar } from '../../domain/statistic.ts';

/**
 * A bar chart as SVG, drawn while the site is built. What it shows and where the same figures
 * stand in words is for its title and description. It holds no style, no script and no id:
 * its colours come from the classes `bar` and `zero`, and from the colour of the text around it.
 */
export function drawBars(bars: readonly Bar[], title: string, description: string): string {
  const { document } = parseHTML('<html><body></body></html>');
  const { from, to, width, height, fontSize, lineHeight, ...chart } = layOutBars(bars);
  const middle = ({ top, bottom }: { top: number; bottom: number }) => (top + bottom) / 2;
  const values = (falls: boolean) =>
    text(
      chart.bars.filter(({ value }) => value < 0 === falls),
      {
        x: 'value',
        y: middle,
        text: 'says',
        textAnchor: falls ? 'end' : 'start',
        dx: falls ? -besideBar : besideBar,
      },
    );
  const drawn = plot({
    document,
    width,
    height,
    margin: 0,
    x: { domain: [from.value, to.value], range: [from.x, to.x], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      rect(chart.bars, { x1: 0, x2: 'value', y1: 'top', y2: 'bottom', className: 'bar' }),
      ruleX(chart.bars, {
        x: 0,
        y1: ({ top }: { top: number }) => top - 2,
        y2: ({ bottom }: { bottom: number }) => bottom + 2,
        className: 'zero',
      }),
      text(chart.bars, {
        y: 'baseline',
        text: ({ lines }: { lines: string[] }) => lines.join('\n'),
        frameAnchor: 'left',
        lineAnchor: 'bottom',
        lineHeight: lineHeight / fontSize,
      }),
      values(false),
      values(true),
    ],
  }) as unknown as SVGElement;
  cleanUp(drawn);
  describe(drawn, document, title, description);
  drawn.setAttribute('font-size', String(fontSize));
  return drawn.outerHTML;
}

/** Takes out what a strict policy, a screen reader or a small page has no use for. */
function cleanUp(svg: SVGElement): void {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const name of ['class', 'width', 'height', 'font-family']) svg.removeAttribute(name);
  for (const part of svg.querySelectorAll('*')) {
    part.removeAttribute('aria-label');
    for (const { name, value } of [...part.attributes]) {
      part.setAttribute(name, value.replaceAll(/\d+\.\d+/g, toTenths));
    }
  }
}

/** A tenth of a unit is finer than any screen; more digits would only weigh. */
function toTenths(number: string): string {
  return String(Math.round(Number(number) * 10) / 10);
}

function describe(svg: SVGElement, document: Document, title: string, description: string): void {
  const say = (element: 'title' | 'desc', words: string) => {
    const said = document.createElementNS('http://www.w3.org/2000/svg', element);
    said.textContent = words;
    return said;
  };
  svg.setAttribute('role', 'img');
  svg.prepend(say('title', title), say('desc', description));
}
