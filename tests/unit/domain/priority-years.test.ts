import { describe, expect, test } from 'vitest';
import {
  type PriorityYear,
  subjectsByYear,
  compareSubjects,
} from '../../../src/domain/priority-years.ts';

const first: PriorityYear = {
  id: '2019-20',
  priorities: [
    { number: 1, topics: ['hate-crime', 'rural'] },
    { number: 2, topics: ['violence'] },
  ],
};
const second: PriorityYear = {
  id: '2020-21',
  priorities: [
    { number: 1, topics: ['violence', 'hate-crime'] },
    { number: 2, topics: ['violence', 'stalking'] },
  ],
};

describe('subjectsByYear', () => {
  const rows = subjectsByYear([first, second]);

  test('every subject of some year has a row, those of the most years first', () => {
    const topics = rows.map(({ topic }) => topic);
    expect(topics.slice(0, 2)).toEqual(['hate-crime', 'violence']);
    expect(topics.slice(2).sort()).toEqual(['rural', 'stalking']);
    expect(subjectsByYear([])).toEqual([]);
  });

  test('a year with no priority on a subject keeps its place, empty', () => {
    const rural = rows.find(({ topic }) => topic === 'rural');
    expect(rural?.years.map(({ id, priorities }) => [id, priorities.length])).toEqual([
      ['2019-20', 1],
      ['2020-21', 0],
    ]);
  });

  test('two priorities on one subject are both named', () => {
    const violence = rows.find(({ topic }) => topic === 'violence');
    expect(violence?.years[1]?.priorities.map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe('compareSubjects', () => {
  test('subjects of both years stayed, of the later one came, of the earlier one went', () => {
    expect(compareSubjects(second, first)).toEqual({
      stayed: ['hate-crime', 'violence'],
      came: ['stalking'],
      went: ['rural'],
    });
  });
});
