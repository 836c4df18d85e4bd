type Row = [string, string, string, string?, string?, string?];

/** The rows of a table, each cut into its cells; `\\n` is the end of a line, `\\t` a tab. */
export function rowsOf(table: string): Row[] {
  const cells = (row: string) => row.trimStart().replaceAll('\\n', '\n').replaceAll('\\t', '\t');
  return table
    .trim()
    .split('\n')
    .map((row) => cells(row).split(' | ') as Row);
}

/** Strings, as JSON escapes them, with `¦` between two; `''` is the empty one. */
export function stringsIn(list: string): string[] {
  return list
    .replaceAll(/^\n\s*|\n\s*$/g, '')
    .split(/ ¦(?:\n\s*| )/)
    .map((cell) => (cell === "''" ? '' : (JSON.parse(`"${cell}"`) as string)));
}
