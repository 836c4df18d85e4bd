/**
 * Every message an editor can meet. docs/when-the-build-says.md is generated from this file
 * (`npm run schemas`), and a test holds both against what the check really says.
 */
export interface Message {
  /** What is wrong, as the end of a sentence that begins with the field. `{…}` is filled in. */
  problem: string;
  /** What to do about it. */
  cure: string;
  /** Something right to copy, as the file would hold it. */
  example?: string;
}

/** Keeps the blanks of a problem in its type, so that `say` asks for each of them. */
export function message<const Problem extends string>(
  problem: Problem,
  cure: string,
  example?: string,
): Message & { problem: Problem } {
  return { problem, cure, ...(example !== undefined && { example }) };
}
