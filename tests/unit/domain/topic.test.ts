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
  test('topics come in the order of the list, not of the records', () => {
    const groups = byTopic([about('a', 'rural'), about('b', 'emergency'), about('c', 'fraud')]);
    expect(groups.map((group) => group.label)).toEqual([
      'Emergency',
      'Fraud and scams',
      'Rural crime',
    ]);
  });

  test('a record stands under its first topic only', () => {
    const record = about('a', 'stalking', 'domestic-abuse');
    expect(byTopic([record])).toEqual([
      { topic: 'stalking', label: 'Stalking', records: [record] },
    ]);
  });

  test('records of one topic keep their order', () => {
    const [group] = byTopic([about('b', 'theft'), about('a', 'theft')]);
    expect(group?.records.map(({ name }) => name)).toEqual(['b', 'a']);
  });

  test('every topic can have a group', () => {
    const groups = byTopic(topicIds.map((topic) => about(topic, topic)));
    expect(groups.map(({ topic }) => topic)).toEqual([...topicIds]);
  });

  test('a record stands under every topic it is about, where that is asked for', () => {
    const record = { name: 'a', topics: ['theft', 'rural'] as const };
    const groups = byTopic([record], 'every topic');
    expect(groups.map(({ topic }) => topic)).toEqual(['theft', 'rural']);
  });

  test('no records make no groups', () => {
    expect(byTopic([])).toEqual([]);
  });
});
