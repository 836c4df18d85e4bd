import type { Folder } from '../schemas/register.ts';

/** What records of a kind are called, one and many, in small letters save for names. */
export const kindInWords: Readonly<Record<Folder, { one: string; many: string }>> = {
  services: { one: 'service', many: 'services' },
  places: { one: 'place', many: 'places' },
  'reporting-centres': { one: 'reporting centre', many: 'reporting centres' },
  'keep-safe-venues': { one: 'Keep Safe venue', many: 'Keep Safe venues' },
  meetings: { one: 'meeting', many: 'meetings' },
  'report-routes': { one: 'way to report', many: 'ways to report' },
  guides: { one: 'advice guide', many: 'advice guides' },
  pages: { one: 'page', many: 'pages' },
  orders: { one: 'public spaces order', many: 'public spaces orders' },
  'crucial-crew': { one: 'Crucial Crew edition', many: 'Crucial Crew editions' },
  schools: { one: 'school programme', many: 'school programmes' },
  campaigns: { one: 'campaign', many: 'campaigns' },
  organisations: { one: 'organisation', many: 'organisations' },
  plans: { one: 'plan year', many: 'plan years' },
  priorities: { one: 'priority', many: 'priorities' },
  'commissioner-priorities': {
    one: 'priority of the commissioner',
    many: 'priorities of the commissioner',
  },
  projects: { one: 'project', many: 'projects' },
  statistics: { one: 'table of figures', many: 'tables of figures' },
  documents: { one: 'paper', many: 'papers' },
  terms: { one: 'term', many: 'terms' },
  'fact-changes': { one: 'correction', many: 'corrections' },
};

/** The kinds in the order lists use: what people act on first, the record last. */
export const kindsInOrder = Object.keys(kindInWords) as Folder[];

/** A count with its kind: `1 service`, `12 services`. */
export function countInWords(count: number, kind: Folder): string {
  return `${String(count)} ${kindInWords[kind][count === 1 ? 'one' : 'many']}`;
}
