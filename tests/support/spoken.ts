import type { Locator } from '@playwright/test';

/** One thing that a screen reader says by itself: what it is, and its words. */
export interface Spoken {
  role: string;
  words: string;
  level?: number;
}

/**
 * What a screen reader says of a part of the page, in order. A link that is a whole
 * heading is said once, and a part named by its heading counts with it.
 */
export async function spokenIn(part: Locator): Promise<Spoken[]> {
  const said: Spoken[] = [];
  for (const line of (await part.ariaSnapshot()).split('\n')) {
    const one = readLine(line);
    if (one === undefined) continue;
    const before = said.at(-1);
    if (one.role === 'region') continue;
    if (before?.role === 'heading' && before.words === one.words) continue;
    said.push(one);
  }
  return said;
}

/** `- heading "The signs" [level=2]:`, `- 'link "In danger: ring"':` or `- paragraph: "Words."`. */
function readLine(line: string): Spoken | undefined {
  const plain = line
    .trim()
    .replace(/^- /, '')
    .replace(
      /^'(.*)'(:?)$/,
      (_, inner: string, colon: string) => inner.replaceAll("''", "'") + colon,
    );
  const named = /^(\w+) "((?:[^"\\]|\\.)*)"(?: \[level=(\d)\])?/.exec(plain);
  const said = /^(\w+): "?(.*?)"?$/.exec(plain);
  const [, role = '', words = '', level] = named ?? said ?? [];
  if (role === '' || line.trim().startsWith('- /url')) return undefined;
  return { role, words, ...(level !== undefined && { level: Number(level) }) };
}
