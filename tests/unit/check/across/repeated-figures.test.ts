import { expect, test } from 'vitest';
import { checkReadings } from '../../../../src/check/check-content.ts';
import { isRecordFile } from '../../../../src/check/file/record-path.ts';
import { repeatedFigures } from '../../../../src/check/across/repeated-figures.ts';
import { messageOf } from '../../../../src/check/messages/catalogue.ts';
import { readEdited } from '../../../support/checked-edits.ts';
import { type Editable } from '../../../support/editable.ts';

const programme = 'schools/fire-station-visit.mdx';

/** What is said of figures that are given again after an edit of the fictional content. */
function said(edit: (content: Editable) => void) {
  const { readings, paths } = readEdited('tests/fixtures/oldminster', edit);
  const { records } = checkReadings(readings, paths.filter(isRecordFile), '2026-11-22');
  return repeatedFigures(readings, records).map(({ file, field, problem, example }) => ({
    at: `${file} ${field ?? ''}`,
    says: messageOf(problem)?.id,
    example,
  }));
}

test('a figure is named where it is kept, and nothing reminds of it', () => {
  expect(said(() => undefined)).toEqual([]);
});

test('a fact that gives a kept number and says what was counted is reminded of', () => {
  const typed = '640 pupils between September 2025 and July 2026';
  const again = '600 visitors in a year';
  expect(said((content) => content.swap(programme, typed, again))).toEqual([
    {
      at: `${programme} figures[1]`,
      says: 'figureInFacts',
      example: 'figure:\n  of: out-and-about\n  row: Visitors to the open day',
    },
  ]);
  expect(said((content) => content.swap(programme, typed, '600 helmets'))).toEqual([]);
});
