import { dateInWords } from '../../domain/date.ts';
import { isSensitiveTopic } from '../../domain/leaving.ts';
import { placeFilters } from '../../site/place-filters.ts';
import { urls } from '../../site/urls.ts';
import { getRecords } from '../records.ts';
import { type PageEntry, entry, named } from './entry.ts';

/** What residents come for: advice, ways to report, who can help, where to go, meetings, campaigns. */
export async function residentPages(): Promise<PageEntry[]> {
  const groups = await Promise.all([
    guidePages(),
    reportRoutePages(),
    servicePages(),
    placePages(),
    meetingPages(),
    campaignPages(),
  ]);
  return [...groups.flat(), ...placeFilterPages()];
}

/** A page for each guide. */
async function guidePages(): Promise<PageEntry[]> {
  const records = await getRecords('guides');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.guide(record.id),
      title: record.title,
      tabTitle: `${record.title}: advice`,
      description: record.description,
      kind: 'Guide',
      parent: urls.section('advice'),
    }),
  );
}

/** A page for each thing that can be reported. */
async function reportRoutePages(): Promise<PageEntry[]> {
  const records = await getRecords('report-routes');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.report(record.id),
      title: record.title,
      description: record.description,
      kind: 'Page',
      parent: urls.section('report'),
    }),
  );
}

/** A page for each service. */
async function servicePages(): Promise<PageEntry[]> {
  const records = await getRecords('services');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.service(record.id),
      title: record.name,
      tabTitle: `${record.name}: how to get in touch`,
      description: record.description,
      kind: 'Service',
      parent: urls.section('help'),
    }),
  );
}

/** A page for each place. */
async function placePages(): Promise<PageEntry[]> {
  const records = await getRecords('places');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.place(record.id),
      title: record.name,
      tabTitle: `${record.name}: where it is and what happens there`,
      description: `${[record.street, record.town, record.postcode].filter(Boolean).join(', ')}: what happens there, how to get in and what we know about it.`,
      kind: 'Place',
      parent: urls.section('places'),
    }),
  );
}

/** A page for each way to narrow the list of places. */
export function placeFilterPages(): PageEntry[] {
  return Object.entries(placeFilters).map(([filter, title]) =>
    entry({
      href: urls.placesWith(filter),
      title,
      description: `${title}, from the list of all places, with what we know of each.`,
      kind: 'Place',
      parent: urls.section('places'),
      sensitive: true,
    }),
  );
}

/** A page for each meeting. */
async function meetingPages(): Promise<PageEntry[]> {
  const records = await getRecords('meetings');
  const places = await getRecords('places');
  return records.map((record) => {
    const when = dateInWords(record.date);
    const place = places.find((candidate) => candidate.id === record.place);
    return entry({
      peopleSay: record.peopleSay ?? [],
      href: urls.meeting(record.id),
      title: record.summary,
      tabTitle: `${record.summary}, ${when}`,
      description: `${record.status === 'cancelled' ? 'Cancelled: the' : 'The'} meeting of ${when} at ${place?.name ?? record.place}.`,
      kind: 'Meeting',
      parent: urls.section('meetings'),
      sensitive: false,
    });
  });
}

/** A page for each campaign; sensitive where its subject is. */
async function campaignPages(): Promise<PageEntry[]> {
  const records = await getRecords('campaigns');
  return records.map((record) =>
    entry({
      ...named(record),
      href: urls.campaign(record.id),
      title: record.title,
      tabTitle: `${record.title}: campaign`,
      description: record.summary,
      kind: 'Campaign',
      parent: urls.section('campaigns'),
      sensitive: record.topics.some((topic) => isSensitiveTopic(topic)),
    }),
  );
}
