import { describe, expect, test } from 'vitest';
import { answers, didYouMean, gistOf, inOurWords, wordsOf } from '../../../src/domain/search.ts';

const vocabulary = {
  synonyms: [
    { typed: ['dv', 'domestic violence'], means: 'domestic abuse' },
    { typed: ['racism', 'racist'], means: 'hate crime' },
  ],
  words: ['domestic', 'abuse', 'hate', 'crime', 'stalking', 'harassment', 'noise', 'nuisance'],
};

describe('wordsOf', () => {
  test('takes small letters, without accents, apostrophes and punctuation', () => {
    expect(wordsOf('Café Zoë’s: it\'s "open"!')).toEqual(['cafe', 'zoes', 'its', 'open']);
  });

  test('parts words at hyphens and keeps digits', () => {
    expect(wordsOf('anti-social ZZ99 1AB')).toEqual(['anti', 'social', 'zz99', '1ab']);
  });

  test.each(['', '   ', '?!'])('finds none in "%s"', (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

describe('gistOf', () => {
  test('leaves the little words out', () => {
    expect(gistOf('How do I hide my visit?')).toBe('hide visit');
  });

  test('keeps the little words when there are no others', () => {
    expect(gistOf('who are you')).toBe('who are you');
  });

  test('of nothing is nothing', () => {
    expect(gistOf('')).toBe('');
  });
});

describe('inOurWords', () => {
  test('puts our words in place of those our pages do not use', () => {
    expect(inOurWords('help with DV', vocabulary)).toBe('help with domestic abuse');
  });

  test('replaces whole words only', () => {
    expect(inOurWords('dvd theft', vocabulary)).toBe('dvd theft');
  });

  test('replaces several words by several', () => {
    expect(inOurWords('Domestic violence now', vocabulary)).toBe('domestic abuse now');
  });

  test('does not say our words a second time where they already stand', () => {
    expect(inOurWords('dv domestic abuse', vocabulary)).toBe('dv domestic abuse');
  });

  test('replaces each of several synonyms', () => {
    expect(inOurWords('racist dv', vocabulary)).toBe('hate crime domestic abuse');
  });

  test('leaves the words as they are where there are no synonyms', () => {
    expect(inOurWords('Lost cat', { synonyms: [], words: [] })).toBe('lost cat');
  });
});

describe('didYouMean', () => {
  test.each([
    ['stalkng', 'stalking', 'one letter left out'],
    ['abuze', 'abuse', 'one letter wrong in a word of five'],
    ['harrasment', 'harassment', 'two letters wrong in a long word'],
    ['noise nuisanse', 'noise nuisance', 'one word of two'],
    ['rascist', 'racist', 'a word that only the synonyms know'],
  ])('%s: did you mean %s? (%s)', (typed, meant) => {
    expect(didYouMean(typed, vocabulary)).toBe(meant);
  });

  test.each([
    ['domestic abuse', 'words our pages use'],
    ['harassments', 'another form of a word our pages use'],
    ['dv', 'a short word of the synonyms'],
    ['nois', 'a word of four letters'],
    ['no1se', 'a word with a digit'],
    ['xylophone', 'a word like no other'],
    ['stlkang', 'two letters wrong in a word of seven'],
    ['ztalking', 'a word that begins with another letter'],
    ['', 'nothing'],
  ])('"%s" is not respelt: %s', (typed) => {
    expect(didYouMean(typed, vocabulary)).toBeUndefined();
  });

  test('a little word is not respelt as one our pages use', () => {
    expect(didYouMean('about', { synonyms: [], words: ['abort'] })).toBeUndefined();
  });

  test('of two words equally near the longer is meant', () => {
    const words = ['burgla', 'burglary'];
    expect(didYouMean('burglar', { synonyms: [], words })).toBe('burglary');
  });

  test('the nearest word is meant, though a longer one is near', () => {
    const words = ['harassments', 'harassment'];
    expect(didYouMean('harasment', { synonyms: [], words })).toBe('harassment');
  });

  test('nothing is meant when no words are known', () => {
    expect(didYouMean('stalkng', { synonyms: [], words: [] })).toBeUndefined();
  });
});

describe('answers', () => {
  const hit = {
    title: 'Oldminster Library',
    excerpt: 'Report racist abuse here. ZZ99 1AB',
    peopleSay: 'Reading Room, book-lending',
  };

  test.each([
    ['library', 'in its title'],
    ['abuse', 'in its words'],
    ['reading', 'in its other words'],
    ['reports', 'in another form'],
    ['where is the library', 'beside little words'],
    ['stolen library', 'beside one it does not hold'],
    ['booklending', 'written as one'],
  ])('a page is an answer to "%s": the word stands %s', (typed) => {
    expect(answers(hit, typed)).toBe(true);
  });

  test.each([
    ['stalking', 'it does not hold the word'],
    ['rep', 'too little of a word'],
    ['', 'nothing was typed'],
  ])('a page is no answer to "%s": %s', (typed) => {
    expect(answers(hit, typed)).toBe(false);
  });

  test.each(['ZZ99 1AB', 'zz991ab', 'near zz99 1ab'])(
    'a postcode it holds, %s, is one',
    (typed) => {
      expect(answers(hit, typed)).toBe(true);
    },
  );

  test.each(['ZZ99 1AC', 'ZZ99 2AB', 'library ZZ99 9ZZ'])(
    'a postcode it does not hold, %s, is none',
    (typed) => {
      expect(answers(hit, typed)).toBe(false);
    },
  );
});
