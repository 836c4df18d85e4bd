import { urls } from '../site/urls.ts';
import { type RecordOf, getRecord, getRecords } from './records.ts';
import { getServicesNamed } from './services.ts';
import { getEvidence } from './evidence.ts';

/** Every story, in the order of their lessons. */
export async function getStories() {
  const stories = await Promise.all((await getRecords('stories')).map(toStory));
  return stories.sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en'));
}

/** One story with its addresses, whom a child can turn to, and its evidence. */
export async function getStory(id: string) {
  return toStory(await getRecord('stories', id));
}

export type StoryRecord = Awaited<ReturnType<typeof getStory>>;

async function toStory(record: RecordOf<'stories'>) {
  return {
    ...record,
    booklet: urls.storyBooklet(record.id),
    certificate: urls.storyCertificate(record.id),
    forTeachers: urls.storyForTeachers(record.id),
    services: await getServicesNamed(record.services),
    evidence: await getEvidence(record, 'stories'),
  };
}
