import type { Topic } from '../schemas/shared/topic.ts';
import { topicIds } from '../schemas/shared/topic.ts';

interface NumberedPriority {
  number: number;
  topics: readonly Topic[];
}

/** One plan year with the priorities we hold. */
export interface PriorityYear<P extends NumberedPriority = NumberedPriority> {
  id: string;
  priorities: readonly P[];
}

/** A subject, and the priorities of each year that are about it. */
interface SubjectRow<P extends NumberedPriority = NumberedPriority> {
  topic: Topic;
  /** One entry a year, in the order of the years. */
  years: { id: string; priorities: P[] }[];
}

/** The subjects of all years, those of the most years first. */
export function subjectsByYear<P extends NumberedPriority>(
  years: readonly PriorityYear<P>[],
): SubjectRow<P>[] {
  return topicIds
    .map((topic) => ({
      topic,
      years: years.map(({ id, priorities }) => ({
        id,
        priorities: priorities.filter((priority) => priority.topics.includes(topic)),
      })),
    }))
    .filter((row) => yearsOf(row) > 0)
    .sort((a, b) => yearsOf(b) - yearsOf(a));
}

/** The subjects that stayed, came and went between a year and an earlier one. */
export function compareSubjects(
  year: PriorityYear,
  before: PriorityYear,
): { stayed: Topic[]; came: Topic[]; went: Topic[] } {
  const now = topicsOf(year);
  const then = topicsOf(before);
  return {
    stayed: topicIds.filter((topic) => now.has(topic) && then.has(topic)),
    came: topicIds.filter((topic) => now.has(topic) && !then.has(topic)),
    went: topicIds.filter((topic) => !now.has(topic) && then.has(topic)),
  };
}

function yearsOf(row: SubjectRow): number {
  return row.years.filter(({ priorities }) => priorities.length > 0).length;
}

function topicsOf({ priorities }: PriorityYear): Set<Topic> {
  return new Set(priorities.flatMap((priority) => priority.topics));
}
