/** What people write while they are not finished. Initials count in capitals only: "to do" is English. */
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

/** The first words in a text that its drafter left for later, as written; `undefined` if there are none. */
export function draftingWordsIn(text: string): string | undefined {
  return marks.map((mark) => mark.exec(text)?.[0]).find((found) => found !== undefined);
}
