import { formatDate } from '../domain/date.ts';
import { newestDate } from '../domain/confidence.ts';
import { feedOf } from '../open-data/feed.ts';
import {
  type DataFile,
  dataPackageFile,
  filesOfKind,
  inJson,
  placesFile,
} from '../open-data/files.ts';
import { hsdsOf } from '../open-data/hsds.ts';
import { inkOf } from '../open-data/ink.ts';
import type { Terms } from '../open-data/published.ts';
import { hasSection } from '../site/sections-here.ts';
import { urls } from '../site/urls.ts';
import { getPublishedKind, getPublishedKinds, getTerms, absoluteUrl } from './open-data.ts';
import { type RecordOf, getRecords, getSingle, oncePerBuild } from './records.ts';

/** Every file under /data/, made from the records of this build. */
export const getDataFiles = oncePerBuild(async (): Promise<readonly DataFile[]> => {
  const terms = await getTerms();
  const kinds = await getPublishedKinds();
  const files = [
    ...kinds.flatMap((kind) => filesOfKind(kind, terms, addressOf)),
    ...(hasSection('places') ? [placesFile(await getPublishedKind('places'), terms)] : []),
    await servicesFile(terms),
    ...(hasSection('meetings') ? await meetingsFeed(terms) : []),
    ...(hasSection('fact-changes') ? await changesFeed(terms) : []),
    ...(await storyFiles()),
  ];
  return [...files, dataPackageFile(files, terms)];
});

function addressOf(name: string): string {
  return absoluteUrl(urls.data(name));
}

/** Each story as text that tools for interactive stories read. */
async function storyFiles(): Promise<DataFile[]> {
  const stories = await getRecords('stories');
  return stories.map((story) => ({
    name: `story-${story.id}.ink`,
    type: 'text/plain; charset=utf-8',
    format: 'Ink',
    count: 1,
    text: inkOf(story),
  }));
}

async function servicesFile(terms: Terms): Promise<DataFile> {
  const services = await paged('services');
  const directory = {
    organisations: new Map((await paged('organisations')).map((one) => [one.id, one])),
    places: new Map((await paged('places')).map((one) => [one.id, one])),
    nation: (await getSingle('site.yaml')).nation,
  };
  return {
    name: 'services.hsds.json',
    type: 'application/json; charset=utf-8',
    format: 'HSDS',
    count: services.length,
    text: inJson({ ...terms, services: hsdsOf(services, directory) }),
  };
}

async function meetingsFeed(terms: Terms): Promise<DataFile[]> {
  const places = new Map((await getRecords('places')).map(({ id, name }) => [id, name]));
  const meetings = await getRecords('meetings');
  const states = { confirmed: '', tentative: 'Not certain yet. ', cancelled: 'Cancelled. ' };
  const entries = meetings.map((meeting) => ({
    title: `${meeting.summary}, ${formatDate(meeting.date)}`,
    address: absoluteUrl(meeting.href),
    summary: `${states[meeting.status]}${formatDate(meeting.date)}, ${meeting.starts} to ${meeting.ends}, ${places.get(meeting.place) ?? ''}.`,
    changed: changedOn(meeting, terms.made),
  }));
  return feedFiles('meetings', entries, {
    title: `Meetings: ${terms.publisher}`,
    description: 'Local community meetings, as they are announced, moved or cancelled.',
    page: absoluteUrl(urls.section('meetings')),
    terms,
  });
}

async function changesFeed(terms: Terms): Promise<DataFile[]> {
  const changes = await getRecords('fact-changes');
  const entries = changes.map((change) => ({
    title: change.title,
    address: absoluteUrl(change.href),
    summary: change.says,
    changed: change.on,
  }));
  return feedFiles('changes', entries, {
    title: `Changes to facts: ${terms.publisher}`,
    description: 'Each time a fact that people rely on was corrected, added or taken away.',
    page: absoluteUrl(urls.section('fact-changes')),
    terms,
  });
}

/**
 * The day a meeting last changed: when it was confirmed, else the day its newest source shows,
 * else the day it is held. Never a day that is still to come.
 */
function changedOn({ checked, sources, date }: RecordOf<'meetings'>, made: string): string {
  const read = newestDate(sources);
  const known = checked === 'not yet' ? (read?.length === 10 ? read : date) : checked.on;
  return known < made ? known : made;
}

/** The same entries for readers of Atom and of JSON Feed. */
function feedFiles(
  name: string,
  entries: Parameters<typeof feedOf>[1],
  about: { title: string; description: string; page: string; terms: Terms },
): DataFile[] {
  const { terms, ...rest } = about;
  const names = { atom: `${name}.atom`, json: `${name}.feed.json` };
  const addresses = { atom: addressOf(names.atom), json: addressOf(names.json) };
  const feed = feedOf({ ...rest, addresses, ...terms }, entries);
  const file = (name: string, type: string, format: DataFile['format'], text: string) => ({
    name,
    type: `application/${type}; charset=utf-8`,
    format,
    count: entries.length,
    text,
  });
  return [
    file(names.atom, 'atom+xml', 'Atom', feed.atom),
    file(names.json, 'feed+json', 'JSON Feed', feed.json),
  ];
}

async function paged<Name extends 'organisations' | 'places' | 'services'>(name: Name) {
  const records = await getRecords(name);
  return records.map((record) => ({ ...record, pageAddress: absoluteUrl(record.href) }));
}
