import { chartOf, tableOf } from '../domain/statistic.ts';
import { byTopic } from '../domain/topic.ts';
import type { SectionId } from '../site/sections.ts';
import { type RecordOf, getRecord, getRecords, getRecordsNamed } from './records.ts';
import { getEvidence } from './evidence.ts';
import { getPageIfThere } from './pages.ts';

/** A group of figures. */
export type StatisticRecord = RecordOf<'statistics'>;

/** Every group of figures: those of the newest paper first, then by title. */
async function getStatistics(): Promise<StatisticRecord[]> {
  const records = await getRecords('statistics');
  const dated = await Promise.all(
    records.map(async (record) => {
      const { sources } = await getEvidence(record, 'statistics');
      const newest =
        sources
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? '';
      return { newest, record };
    }),
  );
  return dated
    .sort(
      (a, b) =>
        b.newest.localeCompare(a.newest, 'en') ||
        a.record.title.localeCompare(b.record.title, 'en'),
    )
    .map(({ record }) => record);
}

/** The charts that open the page of figures, each with the page of its group. */
export async function getHeadlines() {
  return (await getStatistics())
    .flatMap(({ headline, title, href, ...statistic }) => {
      if (!headline) return [];
      const rows = statistic.rows.filter(({ label }) => headline.rows.includes(label));
      const chart = chartOf({ ...statistic, rows, chart: { column: headline.column } });
      return chart ? [{ place: headline.place, title, href, chart }] : [];
    })
    .sort((a, b) => a.place - b.place);
}

/** Every group of figures under each topic it is about. */
export async function getStatisticsByTopic() {
  const groups = byTopic(await getStatistics(), 'every topic');
  // Most readers come for crime as a whole, which is among what is about the neighbourhood.
  const whole = groups.filter(({ topic }) => topic === 'neighbourhood');
  return [...whole, ...groups.filter((group) => !whole.includes(group))];
}

/** The figures that speak to a priority. */
export async function getStatisticsFor(priority: string): Promise<StatisticRecord[]> {
  return (await getStatistics()).filter(({ priorities }) => priorities?.includes(priority));
}

/** One group of figures whole: its table, its chart, its priorities, its evidence. */
export async function getStatistic(id: string) {
  const record = await getRecord('statistics', id);
  const priorities = await getRecordsNamed('priorities', record.priorities);
  return {
    ...record,
    table: tableOf(record),
    chart: chartOf(record),
    priorities: priorities.map(({ href, title, plan }) => ({
      title,
      href,
      description: `Priority of ${plan}`,
    })),
    page: record.page === undefined ? undefined : await getPageIfThere(record.page as SectionId),
    evidence: await getEvidence(record, 'statistics'),
  };
}
