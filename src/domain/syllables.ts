/** Words of our pages that the rules below get wrong, by how many syllables they have. */
const exceptions: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1: 'eye eyes one ones once',
    2: 'ago any business chaos create doer evening every friendly lion maybe poet poem real reuse reread someone trial Wednesday',
    3: 'anyone anything area areas element family idea ideas everyone everything radio reassure video videos via-duct',
    4: 'anybody everybody reality',
  }).flatMap(([count, words]) =>
    words.split(' ').map((word): [string, number] => [word.toLowerCase(), Number(count)]),
  ),
);

/** What may follow a silent e inside a word: `safe-ly`, `home-less`, `some-where`, `safe-guarding`. */
const silentInside =
  /([aeiouy][^aeiouy]+)e(?=(?:ly|less(?:ness)?|ful(?:ly)?|ness|ments?|ty|guard\w*|thing|where|times|how|body|lines?|work\w*|board|place|wide|holds?|holders?)$)/;

/** Pairs of vowels that are spoken apart, each parted after the letter that matches. */
const apart = [
  /(?<![ctgsx])i(?=[aou])/g,
  /(?<![ct])i(?=en(?:t|ce|c))/g,
  /i(?=et|ers?$|est$)/g,
  /(?<![qg])u(?=[ao])/g,
  /[aeiouy](?=ing)/g,
  /[aeiou](?=y[aeiou])/g,
];

/**
 * How many syllables an English word has, about: a count of its groups of vowels, with rules for
 * silent letters. Parts joined by a hyphen are counted each. A figure counts as one.
 */
export function syllablesIn(word: string): number {
  return word
    .split('-')
    .map((part) => syllablesInPart(part.toLowerCase().replaceAll(/[^a-z]/g, '')))
    .reduce((sum, count) => sum + count, 0);
}

function syllablesInPart(letters: string): number {
  const known = exceptions.get(letters);
  if (known !== undefined) return known;
  const spoken = withoutSilentLetters(letters);
  const parted = apart.reduce((text, pair) => text.replace(pair, '$&·'), spoken);
  const groups = parted.match(/[aeiouy]+/g)?.length ?? 0;
  // The m of "racism" and the n of "didn’t" are heard as syllables of their own.
  const heard = /sms?$|[ds]nt$/.test(letters) && !/[ae]nt$/.test(letters) ? 1 : 0;
  return Math.max(1, groups + heard);
}

function withoutSilentLetters(letters: string): string {
  return letters
    .replace(/^y(?=[aeiou])/, '')
    .replace(/^friend/, 'frend')
    .replace(silentInside, '$1')
    .replace(/([gq])ue[sd]?$/, '$1')
    .replace(/(?<![td])ed$/, (end, at: number) => (/[eao]/.test(letters.charAt(at - 1)) ? end : ''))
    .replace(/(?<=[^aeiouy])(?<![sxzcg]|[cs]h|[^aeiouy]l)es$/, '')
    .replace(/(?<=[aeiouy].*[^aeiouy])(?<![^aeiouy]l)e$/, '');
}
