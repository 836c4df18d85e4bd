import { existsSync, readFileSync } from 'node:fs';
import { parse, parseDocument } from 'yaml';
import type { Editable } from './editable.ts';

/** A box of the manual: what stands behind its three marks, and what is in it. */
export interface Box {
  language: string;
  /** The file it is about, from the top of the repository on. */
  file?: string | undefined;
  /** The list of that file which it adds entries to. */
  list?: string | undefined;
  text: string;
}

/** The page of a content folder that says what it is; empty where it has none. */
export const manual = existsSync('content/README.md')
  ? readFileSync('content/README.md', 'utf8')
  : '';

/** Whether it is a manual with jobs done on records of its own. Another partnership may have none. */
export const hasJobs = manual.includes('\n## The ten commonest jobs\n');

/** Every box of a page in Markdown. One within a list may stand further in. */
export function boxesIn(page: string): Box[] {
  return [...page.matchAll(/^( *)```(\w+)(.*)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', about = '', text = '']) => {
      const [file, list] = about.trim().split(' ').filter(Boolean);
      return { language, file, list, text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
    },
  );
}

/** What is written as code in the sentences of a page, boxes left out. */
export function codesIn(page: string): string[] {
  const sentences = page.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '');
  return [...sentences.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** The commands of a page: each line of a box for the terminal, and those in its sentences. */
export function commandsIn(page: string): { inBoxes: string[]; inSentences: string[] } {
  const inBoxes = boxesIn(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.replace(/ +#.*/, '').trim())
    .filter(Boolean);
  const inSentences = codesIn(page).filter((code) => /^npm (?:run|start|test)\b/.test(code));
  return { inBoxes, inSentences: [...new Set(inSentences)] };
}

/**
 * Does with the content what an example of the manual shows: writes a file that is not there, adds
 * words at the end or entries to a list, or puts its fields in place of those of the same name.
 */
export function applyExample({ file = '', list, text }: Box, content: Editable) {
  const path = file.replace(/^content\//, '');
  const before = reading(content, path);
  if (before === undefined) {
    content.write(path, text);
    return;
  }
  const isWords = file.endsWith('.mdx') && text.startsWith('<');
  if (isWords) {
    content.write(path, `${before}\n${text}`);
    return;
  }
  const [, yaml = before, words = ''] = /^---\n([\s\S]*?)^(---\n[\s\S]*)/m.exec(before) ?? [];
  const facts = parseDocument(yaml);
  for (const [name, value] of Object.entries(parse(text) as Record<string, unknown>)) {
    if (name !== list) facts.set(name, value);
    else for (const entry of value as unknown[]) facts.addIn([name], entry);
  }
  content.write(path, words === '' ? String(facts) : `---\n${String(facts)}${words}`);
}

function reading(content: Editable, path: string): string | undefined {
  try {
    return content.read(path);
  } catch {
    return undefined;
  }
}
