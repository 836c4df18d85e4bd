import type { Topic } from '../schemas/shared/topic.ts';

const labels: Record<Topic, string> = {
  emergency: 'Emergency',
  'hate-crime': 'Hate crime',
  'domestic-abuse': 'Domestic abuse',
  'sexual-violence': 'Sexual violence',
  stalking: 'Stalking',
  'anti-social-behaviour': 'Anti-social behaviour',
  exploitation: 'Exploitation, gangs and county lines',
  'modern-slavery': 'Modern slavery',
  violence: 'Violence and knives',
  children: 'Children',
  'young-people': 'Young people',
  'adults-at-risk': 'Adults at risk',
  victims: 'Support for victims',
  'mental-health': 'Mental health',
  'drugs-and-alcohol': 'Drugs and alcohol',
  housing: 'Housing and homelessness',
  fraud: 'Fraud and scams',
  'online-safety': 'Online safety',
  extremism: 'Extremism and terrorism',
  theft: 'Burglary and theft',
  'night-out': 'Nights out',
  rural: 'Rural crime',
  'fire-and-water': 'Fire and water',
  neighbourhood: 'Your neighbourhood',
};

/** Every topic, in the order lists use. */
const topicsInOrder = Object.keys(labels) as readonly Topic[];

/** The heading for a topic. */
export function topicLabel(topic: Topic): string {
  return labels[topic];
}

/**
 * Records grouped by their main topic, or by each of their topics, in the order lists use, without
 * empty groups.
 */
export function byTopic<R extends { topics: readonly Topic[] }>(
  records: readonly R[],
  every: 'main topic' | 'every topic' = 'main topic',
): { topic: Topic; label: string; records: R[] }[] {
  const topicsOf = ({ topics }: R) => (every === 'every topic' ? topics : topics.slice(0, 1));
  return topicsInOrder
    .map((topic) => ({
      topic,
      label: topicLabel(topic),
      records: records.filter((record) => topicsOf(record).includes(topic)),
    }))
    .filter((group) => group.records.length > 0);
}
