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

describe('isChosen', () => {
  test('with nothing chosen every project is in the list', () => {
    expect(isChosen(streetWeeks, all)).toBe(true);
  });

  test('a project of another year is left out', () => {
    expect(isChosen(streetWeeks, { ...all, within: '2023-24' })).toBe(false);
  });

  test('a year keeps its projects, whatever they served', () => {
    expect(isChosen({ ...streetWeeks, served: [] }, { ...all, within: '2020-21' })).toBe(true);
  });

  test('a priority keeps the projects that served it', () => {
    expect(isChosen(streetWeeks, { ...all, within: '2020-21/2' })).toBe(true);
  });

  test('a priority leaves out projects of its year that did not serve it', () => {
    expect(isChosen(streetWeeks, { ...all, within: '2020-21/3' })).toBe(false);
  });

  test('a priority with the same number in another year is another priority', () => {
    expect(isChosen(streetWeeks, { ...all, within: '2018-19/2' })).toBe(false);
  });

  test('words are found in any order, whatever their case', () => {
    expect(isChosen(streetWeeks, { ...all, words: 'WARDENS street' })).toBe(true);
  });

  test('a straight apostrophe finds a curly one, and line breaks are spaces', () => {
    expect(isChosen(streetWeeks, { ...all, words: " council's  wardens " })).toBe(true);
  });

  test('every word must be there', () => {
    expect(isChosen(streetWeeks, { ...all, words: 'street lamps' })).toBe(false);
  });
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
