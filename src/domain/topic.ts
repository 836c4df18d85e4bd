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
export const topicsInOrder = Object.keys(labels) as readonly Topic[];

/** The heading for a topic. */
export function topicLabel(topic: Topic): string {
  return labels[topic];
}

/**
 * Records under their main topic, or under every one they are about; topics in the order lists
 * use, empty topics left out.
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
