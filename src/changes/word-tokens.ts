/** One line for the reviewer: a fact, what it was and what it is. Empty where there is none. */
export interface FactRow {
  name: string;
  before: string;
  after: string;
}

/**
 * Numbers, days, amounts and named records in the words, as far as they came or went. Where others
 * changed places, or a digit changed within a word, all that stand in the lines that changed.
 */
export function tokenRow(before: string, after: string): FactRow | undefined {
  const row = (old: readonly string[], now: readonly string[]) => ({
    name: 'In the text',
    before: old.join('; '),
    after: now.join('; '),
  });
  const [old, now] = [tokensIn(before), tokensIn(after)];
  const [gone, come] = [missingFrom(now, old), missingFrom(old, now)];
  const isInOrder = missingFrom(gone, old).join() === missingFrom(come, now).join();
  const [wordsBefore, wordsAfter] = changedLines(before, after).map(wordsWithDigits);
  if (isInOrder && gone.length + come.length > 0) return row(gone, come);
  return wordsBefore?.join() === wordsAfter?.join()
    ? undefined
    : row(wordsBefore ?? [], wordsAfter ?? []);
}

/** Both texts without the lines at their beginning and their end that are the same. */
function changedLines(before: string, after: string): [string, string] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  while (old.length > 0 && now.length > 0 && old[0] === now[0]) {
    old.shift();
    now.shift();
  }
  while (old.length > 0 && now.length > 0 && old.at(-1) === now.at(-1)) {
    old.pop();
    now.pop();
  }
  return [old.join('\n'), now.join('\n')];
}

/** Every word with a digit in it, and every record that a component names; no number of an item in a list. */
function wordsWithDigits(text: string): string[] {
  const words = text.replaceAll(/^[ \t>]*\d+[.)] /gm, '').match(/<[A-Z][^<>]*>|\S*\d\S*/g) ?? [];
  return words.map((word) => word.replace(/[.,:;!?)]+$/, ''));
}

/** Those of a list that another has not, each as often as it is there once more. */
function missingFrom(there: readonly string[], wanted: readonly string[]): string[] {
  const left = [...there];
  return wanted.filter((token) => {
    const at = left.indexOf(token);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/**
 * What a reviewer has to check in running words: numbers with what belongs to them (days, times,
 * amounts, telephone numbers), pictures, and the records that components name.
 */
export function tokensIn(words: string): string[] {
  return [...words.matchAll(token)].map(([text, picture, component, id]) => {
    if (picture !== undefined) return `Picture: ${picture}`;
    return component !== undefined && id !== undefined
      ? `${component}: ${id}`
      : text.replaceAll(/\s+/g, ' ').replace(/[.,:]$/, '');
  });
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const token = new RegExp(
  [
    // ![The main door](./main-door.jpg)
    String.raw`!\[([^\]]*)\]\([^)]*\)`,
    // <Phone service="police-101" />
    String.raw`<([A-Z]\w*)\s[^<>]*?"([^"<>]*)"[^<>]*>`,
    // 12 December 2026, December 2026
    String.raw`(?:\d{1,2} )?${month}(?: \d{4})?`,
    // £1,500.50, 9.30am, 20%, 01632 960 001, 2019-20; not the number of an item in a list.
    String.raw`(?<![\w/#-])(?<!^[ \t>]*(?=\d+[.)] ))£?\d(?:[\d.,:/–-]|(?<=\d) (?=\d))*(?:am|pm|%|p)?`,
  ].join('|'),
  'gm',
);
