/**
 * Typed words as a printed card can hold them: so many lines, no empty ones, no spaces at the
 * ends. A card with one line has everything on it.
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

/** Whether what is ticked meets a test: all boxes of one of its groups. */
export function meetsTest(any: readonly (readonly string[])[], ticked: ReadonlySet<string>) {
  return any.some((group) => group.every((box) => ticked.has(box)));
}
