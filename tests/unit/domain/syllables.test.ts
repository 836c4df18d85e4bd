import { describe, expect, test } from 'vitest';
import { syllablesIn } from '../../../src/domain/syllables.ts';

const words: Record<number, string> = {
  1: 'cat safe crime hate help phone lines rules harmed asked league cheque need friends eye yes you’re whole selves does tried NHS 999',
  2: 'police abuse homeless safely safety someone people needed places ages worried social going being buying trying quiet client didn’t isn’t language patient phoneline friendly human table player beyond statement e-mail every',
  3: 'services reported racism serious period violence safeguarding homelessness vehicles specialist usual sexual easier area anyone earlier area element',
  4: 'emergency experience community anxiety authority security immediate',
  5: 'university anonymity individual immediately',
};

describe('syllablesIn', () => {
  for (const [count, list] of Object.entries(words)) {
    test.each(list.split(' '))(`"%s" has ${count}`, (word) => {
      expect(syllablesIn(word)).toBe(Number(count));
    });
  }

  test('parts joined by a hyphen are counted each', () => {
    expect(syllablesIn('ex-partner')).toBe(3);
  });

  test('a word without letters has one', () => {
    expect(syllablesIn('101')).toBe(1);
  });
});
