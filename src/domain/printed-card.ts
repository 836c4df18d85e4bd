/**
 * Fits typed words into the lines of a printed card, without empty lines and spaces. What is too much
 * goes on the last line.
 */
export function wordsThatFit(typed: string, lines: number): string {
  const written = typed
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  if (lines === 1) return written.join(' ');
  const rest = written.slice(lines - 1).join(' ');
  return [...written.slice(0, lines - 1), ...(rest === '' ? [] : [rest])].join('\n');
}

/** True if all boxes of at least one group are ticked. */
export function meetsTest(any: readonly (readonly string[])[], ticked: ReadonlySet<string>) {
  return any.some((group) => group.every((box) => ticked.has(box)));
}
