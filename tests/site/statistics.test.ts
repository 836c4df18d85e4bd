import { brotliCompressSync } from 'node:zlib';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import {
  type BuiltSite,
  everyContent,
  oldminster,
  pageAt,
  pagesOf,
  wordsOf,
} from '../support/built-site.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

/** The most a chart may weigh, after brotli. */
const chartBudget = 6_144;

const groupsOf = new Map(
  everyContent.map((site) => {
    const statistics = recordsOf(contentOf(site), 'statistics');
    return [
      site,
      statistics.map((statistic) => {
        const page = pageAt(site, `/statistics/${statistic.id}/`);
        return { statistic, page, chart: page.root.querySelector('main figure svg') };
      }),
    ];
  }),
);

/** The contents that hold figures: a partnership may have none. */
const withFigures = everyContent.filter((site) => groupsOf.get(site)?.length);

function groups(site: BuiltSite) {
  const found = groupsOf.get(site) ?? [];
  if (found.length === 0) throw new Error(`${site.name} has no figures.`);
  return found;
}

/** What is not as it should be on the pages of figures, each fault behind its id. */
function faults(
  site: BuiltSite,
  faultsOf: (group: ReturnType<typeof groups>[number]) => string[],
): string[] {
  return groups(site).flatMap((group) =>
    faultsOf(group).map((fault) => `${group.statistic.id}: ${fault}`),
  );
}

/** Read back from the page by another way than it was written: the number in the words of a cell. */
function holds(cell: HTMLElement | undefined, value: number | string): boolean {
  const words = wordsOf(cell ?? null);
  if (typeof value === 'string') return words === value;
  const printed = Number(/\d[\d,]*(?:\.\d+)?/.exec(words)?.[0].replaceAll(',', '') ?? 0);
  const falls = words.startsWith('down') || words.includes('−');
  return (falls ? -printed : printed) === value;
}

describe.each(withFigures)('on the pages of figures in $name', (site) => {
  test('the table holds each figure of the record, in its row and column', () => {
    const missing = faults(site, ({ statistic, page }) => {
      const rows = page.root.querySelectorAll('main tbody tr');
      return statistic.rows.flatMap(({ label, values }, at) => {
        const head = wordsOf(rows[at]?.querySelector('th') ?? null);
        const cells = rows[at]?.querySelectorAll('td') ?? [];
        const right =
          head.startsWith(label) && values.every((value, index) => holds(cells[index], value));
        return right ? [] : [`${label}: ${values.join(', ')}`];
      });
    });
    expect(missing).toEqual([]);
  });

  test('the caption says the area and the period', () => {
    const silent = faults(site, ({ statistic, page }) => {
      const caption = wordsOf(page.root.querySelector('main table caption'));
      return [statistic.area, statistic.period].filter((words) => !caption.includes(words));
    });
    expect(silent).toEqual([]);
  });

  test('every period and area of its own stands in the table, with its row or column', () => {
    const lost = faults(site, ({ statistic, page }) => {
      const table = wordsOf(page.root.querySelector('main table'));
      return [...statistic.rows, ...statistic.columns]
        .flatMap(({ period, area }) => [period, area])
        .filter((words) => words !== undefined && !table.includes(words)) as string[];
    });
    expect(lost).toEqual([]);
  });

  test('every heading of the table says what it heads', () => {
    const vague = faults(site, ({ page }) =>
      page.root
        .querySelectorAll('main table th')
        .filter((heading) => !['col', 'row'].includes(heading.getAttribute('scope') ?? ''))
        .map(wordsOf),
    );
    expect(vague).toEqual([]);
  });

  test('the caveat can be seen', () => {
    const hidden = faults(site, ({ statistic, page }) => {
      const note = wordsOf(page.root.querySelector('main [role=note]'));
      return statistic.caveat === undefined || note.includes(statistic.caveat)
        ? []
        : [statistic.caveat];
    });
    expect(hidden).toEqual([]);
  });

  test('there is a chart where the record asks for one, and nowhere else', () => {
    const wrong = groups(site).filter(
      ({ statistic, chart }) => (statistic.chart === undefined) !== (chart === null),
    );
    expect(wrong.map(({ statistic }) => statistic.id)).toEqual([]);
  });

  test('the priorities are linked, and each leads back', () => {
    const oneWay = faults(site, ({ statistic, page }) =>
      (statistic.priorities ?? []).filter((id) => {
        const there = `${site.base}/priorities/${id}/`;
        const back = `${site.base}${page.address}`;
        return (
          page.root.querySelector(`main a[href="${there}"]`) === null ||
          pageAt(site, `/priorities/${id}/`).root.querySelector(`main a[href="${back}"]`) === null
        );
      }),
    );
    expect(oneWay).toEqual([]);
  });

  test('the list leads to each of them and says its period', () => {
    const list = pageAt(site, '/statistics/').root;
    const lost = faults(site, ({ statistic, page }) => {
      const links = list.querySelectorAll(`main li a[href="${site.base}${page.address}"]`);
      const isThere = links.some((link) => wordsOf(link.closest('li')).includes(statistic.period));
      return isThere ? [] : ['not there'];
    });
    expect(lost).toEqual([]);
  });
});

describe.each(withFigures)('each chart in $name', (site) => {
  const charts = groups(site).flatMap(({ statistic, chart }) =>
    chart ? [{ statistic, chart }] : [],
  );

  test('weighs at most 6 kB', () => {
    const weights = charts.map(({ statistic, chart }) => ({
      id: statistic.id,
      bytes: brotliCompressSync(chart.outerHTML).length,
    }));
    expect(weights.filter(({ bytes }) => bytes > chartBudget)).toEqual([]);
  });

  test('is one picture that says what it shows, when, and where the figures stand', () => {
    const silent = charts.filter(({ statistic, chart }) => {
      const column = statistic.columns[(statistic.chart?.column ?? 0) - 1];
      const title = wordsOf(chart.querySelector('title'));
      return !(
        chart.getAttribute('role') === 'img' &&
        title.includes(column?.name ?? '?') &&
        title.includes(column?.period ?? statistic.period) &&
        wordsOf(chart.querySelector('desc')).includes('table')
      );
    });
    expect(silent.map(({ statistic }) => statistic.id)).toEqual([]);
  });

  test('has a bar and a printed value for each number of its column, the total left out', () => {
    const wrong = charts.filter(({ statistic, chart }) => {
      const drawn = statistic.rows.filter(({ total, values }) => {
        const value = values[(statistic.chart?.column ?? 0) - 1];
        return total === undefined && typeof value === 'number';
      });
      return (
        chart.querySelectorAll('rect.bar').length !== drawn.length ||
        chart.querySelectorAll('text').length !== 2 * drawn.length
      );
    });
    expect(wrong.map(({ statistic }) => statistic.id)).toEqual([]);
  });

  test('has no style, no script and no id of its own', () => {
    const unclean = charts.filter(({ chart }) =>
      /<style|<script|\sstyle=|\sid=|\son\w+=/.test(chart.outerHTML),
    );
    expect(unclean.map(({ statistic }) => statistic.id)).toEqual([]);
  });
});

test('the fictional partnership has charts, one of them of a fall', () => {
  const charts = groups(oldminster).filter(({ chart }) => chart !== null);
  expect(charts.length).toBeGreaterThan(1);
  const falls = charts.filter(({ statistic }) =>
    statistic.rows.some(({ values }) => Number(values[(statistic.chart?.column ?? 0) - 1]) < 0),
  );
  expect(falls).not.toEqual([]);
});

test.each(withFigures)('every page under /statistics/ of $name is one of a record', (site) => {
  const pages = pagesOf(site).filter(({ address }) => /^\/statistics\/./.test(address));
  expect(pages).toHaveLength(groups(site).length);
});
