/** Terms that begin with one letter. */
export interface LetterOfTerms<Named> {
  letter: string;
  terms: Named[];
}

/** Terms by name, under the letters they begin with. */
export function termsByLetter<Named extends { name: string }>(
  terms: readonly Named[],
): LetterOfTerms<Named>[] {
  const sorted = [...terms].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const letters = Map.groupBy(sorted, ({ name }) => name.charAt(0).toUpperCase());
  return [...letters].map(([letter, terms]) => ({ letter, terms }));
}

/** Whether words are the name of a term, whatever their capitals, so that it need not be repeated beside them. */
export function saysName(words: string, name: string): boolean {
  return words.trim().toLowerCase() === name.toLowerCase();
}

/**
 * Where initials first stand as a word of their own, or in the plural, or -1.
 * @example placeOfInitials('Two CPNs', 'CPN') // 4
 */
export function placeOfInitials(text: string, initials: string): number {
  for (let at = text.indexOf(initials); at !== -1; at = text.indexOf(initials, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + initials.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && /^s?(?![\p{L}\p{N}])/u.test(after)) return at;
  }
  return -1;
}

/** Whether a text writes one of some names out, whatever its capitals, hyphens and ampersands. */
export function writesOut(text: string, names: readonly string[]): boolean {
  return names.some((name) => asHeard(text).includes(asHeard(name)));
}

function asHeard(text: string): string {
  const words =
    text
      .toLowerCase()
      .replaceAll('&', ' and ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/** A text from its beginning to the end of the sentence that goes on after a place in it. */
export function throughSentence(text: string, from: number): string {
  const end = /[.!?](?=\s|$)/.exec(text.slice(from))?.index;
  return end === undefined ? text : text.slice(0, from + end + 1);
}
