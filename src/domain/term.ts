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

/** True if words are the name of a term, in any case: it need not be repeated beside them. */
export function saysName(words: string, name: string): boolean {
  return words.trim().toLowerCase() === name.toLowerCase();
}

/**
 * The index of initials as a separate word or its plural, or -1.
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

/** True if a text spells out one of some names, in any case, with or without hyphens. */
export function writesOut(text: string, names: readonly string[]): boolean {
  return names.some((name) => normalizeWords(text).includes(normalizeWords(name)));
}

function normalizeWords(text: string): string {
  const words =
    text
      .toLowerCase()
      .replaceAll('&', ' and ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/** A text up to the end of the sentence that an index is in. */
export function throughSentence(text: string, from: number): string {
  const end = /[.!?](?=\s|$)/.exec(text.slice(from))?.index;
  return end === undefined ? text : text.slice(0, from + end + 1);
}
