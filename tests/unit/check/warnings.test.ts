import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../src/check/findings.ts';
import { type Editable, editableInMemory } from '../../support/editable.ts';

const fixture = 'tests/fixtures/oldminster';

function reminders(today: string, edit?: (content: Editable) => void) {
  const content = editableInMemory(fixture);
  edit?.(content);
  return findingsIn(content.folder, today).warnings;
}

describe('a confirmation', () => {
  const file = 'services/noise-nuisance.mdx';
  const ofNoise = (today: string) => reminders(today).filter((one) => one.file === file);

  test('of a local number is spoken of once its months are over', () => {
    expect(ofNoise('2026-06-03')).toMatchObject([
      {
        file,
        line: 25,
        field: 'checked',
        problem: 'is older than the 12 months that a confirmation lasts.',
        found: 'on: 2025-06-02',
      },
    ]);
  });

  test('holds until then', () => {
    expect(ofNoise('2026-06-02')).toEqual([]);
  });

  test('that was never made is not overdue', () => {
    const places = reminders('2030-01-01').map((one) => one.file);
    expect(places).not.toContain('places/harbour-leisure-centre.yaml');
    expect(places).toContain('places/market-hall.yaml');
  });

  test('of a service comes before one of a place: it is what people act on first', () => {
    const folders = reminders('2030-01-01').map((one) => one.file.split('/')[0]);
    expect(folders.indexOf('services')).toBeLessThan(folders.indexOf('places'));
  });
});

describe('words that are true until a day', () => {
  const ending = (today: string) =>
    reminders(today, (content) => {
      content.swap('services/noise-nuisance.mdx', '2099-12-31', '2026-12-31');
    }).filter(({ problem }) => /only until|were true until/.test(problem));

  test('are spoken of from two weeks before', () => {
    expect(ending('2026-12-17')).toMatchObject([
      {
        problem: 'has words that are true only until Thursday 31 December 2026.',
        found: '<Until date="2026-12-31">',
      },
    ]);
    expect(ending('2026-12-31')).toHaveLength(1);
  });

  test('are not spoken of earlier, and reminded of after it', () => {
    expect(ending('2026-12-16')).toEqual([]);
    expect(ending('2027-01-01')).toMatchObject([
      { problem: 'has words that were true until a day that has passed.' },
    ]);
  });
});

describe('a law note', () => {
  const ofLaws = (today: string) =>
    reminders(today).filter((one) => one.file === 'laws/parking-on-a-pavement.yaml');

  test('is spoken of once its day to look again is over', () => {
    expect(ofLaws('2027-02-01')).toMatchObject([
      {
        file: 'laws/parking-on-a-pavement.yaml',
        line: 7,
        field: 'lookAgain',
        problem: 'has passed: the law may have changed since.',
        found: 'lookAgain: 2027-01-31',
        allowed: 'https://www.legislation.example/acts/2026/20',
        example: "lookAgain: '2027-08-01'",
      },
    ]);
  });

  test('holds until then', () => {
    expect(ofLaws('2027-01-31')).toEqual([]);
  });
});
