import { describe, expect, test } from 'vitest';
import {
  formatProjectCount,
  isChosen,
  outcomeInWords,
  wasDone,
} from '../../../src/domain/project.ts';

const streetWeeks = {
  year: '2020-21',
  served: ['1', '2'],
  words: 'Street Weeks\n  The council’s wardens',
};
const all = { within: '', words: '' };

test.each<[string, Partial<Parameters<typeof isChosen>[1]>, boolean]>([
  ['nothing, every project', {}, true],
  ['another year, none of this', { within: '2023-24' }, false],
  ['a year, every project of it', { within: '2020-21' }, true],
  ['a priority, those that served it', { within: '2020-21/2' }, true],
  ['a priority, none that did not serve it', { within: '2020-21/3' }, false],
  ['the same number in another year, none', { within: '2018-19/2' }, false],
  ['words in any order, whatever their case', { words: 'WARDENS street' }, true],
  [
    'a straight apostrophe for a curly one, spaces for line breaks',
    { words: " council's  wardens " },
    true,
  ],
  ['words of which one is not there, none', { words: 'street lamps' }, false],
])('who chooses %s', (_, chosen, isShown) => {
  expect(isChosen(streetWeeks, { ...all, ...chosen })).toBe(isShown);
});

test('a year keeps projects that served no priority', () => {
  expect(isChosen({ ...streetWeeks, served: [] }, { ...all, within: '2020-21' })).toBe(true);
});

describe('formatProjectCount', () => {
  test('one is one project, none and many are projects', () => {
    expect([0, 1, 24].map(formatProjectCount)).toEqual(['0 projects', '1 project', '24 projects']);
  });
});

test.each([
  ['planned in September 2023', false],
  ['cancelled because of Covid-19', false],
  ['event cancelled because of Covid-19', false],
  ['on hold', false],
  ['to be arranged', false],
  ['going on in September 2023', true],
  ['held; more planned for 2020-21', true],
  [undefined, true],
])('a project that was “%s” counts as done: %s', (status, isDone) => {
  expect(wasDone({ status })).toBe(isDone);
});

test('a figure of an outcome is read out as it is printed', () => {
  expect(outcomeInWords(1629)).toBe('1,629');
  expect(outcomeInWords('over 60')).toBe('over 60');
});
