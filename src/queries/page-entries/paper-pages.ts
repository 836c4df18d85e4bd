import { urls } from '../../site/urls.ts';
import { getRecords } from '../records.ts';
import { type PageEntry, entry, named } from './entry.ts';

/** What the papers hold besides: figures, orders, and the papers themselves. */
export async function paperPages(): Promise<PageEntry[]> {
  const groups = await Promise.all([statisticPages(), orderPages(), documentPages()]);
  return [...groups.flat()];
}

/** A page for each group of figures. */
async function statisticPages(): Promise<PageEntry[]> {
  const records = await getRecords('statistics');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.statistic(record.id),
      title: record.title,
      tabTitle: `${record.title}: figures`,
      description: record.summary,
      kind: 'Figures',
      parent: urls.section('statistics'),
      sensitive: false,
    }),
  );
}

/** A page for each order about public places. */
async function orderPages(): Promise<PageEntry[]> {
  const records = await getRecords('orders');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.order(record.id),
      title: record.title,
      description: record.summary,
      kind: 'Order',
      parent: urls.section('orders'),
      sensitive: false,
    }),
  );
}

/** A page for each paper. */
async function documentPages(): Promise<PageEntry[]> {
  const records = await getRecords('documents');
  return records.map((record) =>
    entry({
      href: urls.document(record.id),
      title: record.title,
      tabTitle: `${record.title}: what is in it`,
      description: record.about,
      kind: 'Document',
      parent: urls.section('documents'),
      sensitive: false,
    }),
  );
}
