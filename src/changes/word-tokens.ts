/**
 * What a reviewer has to check in running words: numbers with what belongs to them (days, times,
 * amounts, telephone numbers), and the records that components name.
 */
export function tokensIn(words: string): string[] {
  return [...words.matchAll(token)].map(([text, component, id]) =>
    component !== undefined && id !== undefined
      ? `${component}: ${id}`
      : text.replaceAll(/\s+/g, ' ').replace(/[.,:]$/, ''),
  );
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const token = new RegExp(
  [
    // <Phone service="police-101" />
    String.raw`<([A-Z]\w*)\s[^<>]*?"([^"<>]*)"[^<>]*>`,
    // 12 December 2026, December 2026
    String.raw`(?:\d{1,2} )?${month}(?: \d{4})?`,
    // £1,500.50, 9.30am, 20%, 01632 960 001, 2019-20; not the number of an item in a list.
    String.raw`(?<![\w/#-])(?!\d+[.)] )£?\d(?:[\d.,:/–-]|(?<=\d) (?=\d))*(?:am|pm|%|p)?`,
  ].join('|'),
  'g',
);
