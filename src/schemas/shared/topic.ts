import { z } from 'zod';
import { field } from './field.ts';
import { listOf } from './text.ts';

/** What a record is about, in the order lists use. */
export const topicIds = [
  'emergency',
  'hate-crime',
  'domestic-abuse',
  'sexual-violence',
  'stalking',
  'anti-social-behaviour',
  'exploitation',
  'modern-slavery',
  'violence',
  'children',
  'young-people',
  'adults-at-risk',
  'victims',
  'mental-health',
  'drugs-and-alcohol',
  'housing',
  'fraud',
  'online-safety',
  'extremism',
  'theft',
  'night-out',
  'rural',
  'fire-and-water',
  'neighbourhood',
] as const;

export const topic = z.enum(topicIds);
export const topics = field(listOf(topic).min(1), 'What it is about; the first is the main one.', [
  'hate-crime',
]);
export type Topic = z.infer<typeof topic>;
