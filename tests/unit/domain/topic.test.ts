import { describe, expect, test } from 'vitest';
import { byTopic, topicLabel } from '../../../src/domain/topic.ts';
import { type Topic, topicIds } from '../../../src/schemas/shared/topic.ts';

const about = (name: string, ...topics: Topic[]) => ({ name, topics });

describe('topicLabel', () => {
  test('a topic has the heading people read', () => {
    expect(topicLabel('anti-social-behaviour')).toBe('Anti-social behaviour');
  });

  test('no two topics have the same heading', () => {
    expect(new Set(topicIds.map(topicLabel)).size).toBe(topicIds.length);
  });
});

describe('byTopic', () => {
  const stalking = about('a', 'stalking', 'domestic-abuse');

  test('groups records by their first topic, in the order of the topics', () => {
    expect(byTopic([about('b', 'rural'), stalking])).toEqual([
      { topic: 'stalking', label: 'Stalking', records: [stalking] },
      { topic: 'rural', label: 'Rural crime', records: [about('b', 'rural')] },
    ]);
    expect(byTopic([])).toEqual([]);
  });

  test('records of one topic keep their order', () => {
    const [group] = byTopic([about('b', 'theft'), about('a', 'theft')]);
    expect(group?.records.map(({ name }) => name)).toEqual(['b', 'a']);
  });

  test('every topic can have a group', () => {
    const groups = byTopic(topicIds.map((topic) => about(topic, topic)));
    expect(groups.map(({ topic }) => topic)).toEqual([...topicIds]);
  });

  test('groups records by each of their topics, if asked to', () => {
    const groups = byTopic([stalking], 'every topic');
    expect(groups.map(({ topic }) => topic)).toEqual(['domestic-abuse', 'stalking']);
  });
});
