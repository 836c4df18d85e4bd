/** What only matters to somebody who writes in the file, or is asked in other words. */
const onlyInFiles = [
  / Leave (?:it )?out if [^.]+\./,
  /, in quotes(?=\.)/,
  /: a file in content\/[\w-]+(?=\.)/,
  /, one (?:thing|figure) a line(?=[.,])/,
];

/** The description of a field as a question in a terminal. */
export function asQuestion(description: string): string {
  return onlyInFiles.reduce((words, part) => words.replace(part, ''), description);
}

/** What somebody typed, without the quotes that a file would need around it. */
export function unquoted(typed: string): string {
  return typed.trim().replace(/^(["'])(.*)\1$/, '$2');
}
