/** Marks of an unfinished draft. Initials count in capitals only: "to do" is English. */
const marks = [
  /\b(?:lorem|ipsum)\b/i,
  /\bx{3,}\b/i,
  /\bre-write\b/i,
  /\brewrite (?:this|me|needed)\b/i,
  /\b(?:TODO|FIXME|TBA|TBC|TBD)\b/,
  /\bnot (?:quite|yet) finished\b/i,
  /\binsert [\w ]{1,30} here\b/i,
  /\?{3,}/,
];

/** The first mark of an unfinished draft in a text, as written, if any. */
export function draftingWordsIn(text: string): string | undefined {
  return marks.map((mark) => mark.exec(text)?.[0]).find((found) => found !== undefined);
}
