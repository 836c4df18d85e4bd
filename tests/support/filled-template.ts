import { readFileSync } from 'node:fs';

/** The box of a template's page, as an editor copies it. */
export function boxOf(path: string): string {
  const [, box = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(readFileSync(path, 'utf8')) ?? [];
  return box;
}

/** A template with every blank filled with the example, or the first value allowed, noted above it. */
export function filledIn(box: string): string {
  let notes: string[] = [];
  return box
    .split('\n')
    .map((line) => {
      if (line === '') notes = [];
      const note = /^\s*# (.*)$/.exec(line)?.[1];
      if (note !== undefined) {
        notes.push(note);
        return line;
      }
      const blank = /^(\s*(?:- )?(?:\w+:)?) ?(?:''|)$/.exec(line)?.[1];
      if (blank === undefined || blank.trim() === '' || notes.length === 0) return line;
      // A list or a group has its blanks on the lines under it, with the same or their own notes.
      const isHead = /\w:$/.test(blank) && !/ (?:'')?$/.test(line);
      if (isHead) return line;
      const filled = `${blank} ${exampleIn(notes)}`;
      notes = [];
      return filled;
    })
    .join('\n');
}

/** A template with every field that stands behind a # brought forward. */
export function withEveryField(box: string): string {
  return box.replaceAll(/^#(?=\w)/gm, '').replaceAll(/^#(?= {2,}\S)/gm, '');
}

function exampleIn(notes: readonly string[]): string {
  const shown = /^For example: (.*)$/.exec(notes.at(-1) ?? '')?.[1];
  const allowed = /Allowed: (.+?)\.(?: |$)/.exec(notes.join(' '))?.[1]?.split(', ')[0];
  const example = shown ?? allowed;
  if (example === undefined) throw new Error(`No example in: ${notes.join(' ')}`);
  return example;
}
