/**
 * GitHub's Markdown from words that anybody may have written, a stranger's fork included.
 * Whatever has a meaning in Markdown, HTML, tables, mentions or links becomes a plain letter.
 */

/** The most letters GitHub takes in a comment or an issue, with some to spare. */
export const longestBody = 64_000;

/** The most letters of one value: what is longer is words, and GitHub's own comparison shows words. */
const longestValue = 300;

/** The most lines of one list. */
const mostLines = 100;

/** Words as they are, wherever they stand: no formatting, no table cell, no mention, no link. */
export function plain(words: string): string {
  // What begins a line could begin a list or a heading.
  return harmless(words).replace(/^[-+=.\d]/, asEntity);
}

/** A value to compare letter by letter. */
export function value(text: string): string {
  return `<code>${harmless(text)}</code>`;
}

/** A link with plain words. Only to a web address, whose special letters are encoded. */
export function link(words: string, address: string): string {
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return plain(words);
  return `[${plain(words)}](<${href.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** A table. The cells are Markdown already. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list of at most a hundred lines: who changes more looks at the files. The lines are Markdown already. */
export function list(lines: readonly string[]): string {
  const more = lines.length - mostLines;
  const kept = [...lines.slice(0, mostLines), ...(more > 0 ? [`and ${String(more)} more`] : [])];
  return kept.map((line) => `- ${line}`).join('\n');
}

/** Something folded away under one line. Both are Markdown already. */
export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/**
 * As many of the parts as a comment holds, one under the other; what is left out is said at the
 * end. A part is kept whole or not at all, so that no table or fold is left open.
 */
export function fitted(parts: readonly string[], left: (count: number) => string): string {
  const kept: string[] = [];
  let length = 0;
  let out = 0;
  for (const part of parts) {
    if (length + part.length + 2 > longestBody) out += 1;
    else {
      kept.push(part);
      length += part.length + 2;
    }
  }
  return `${[...kept, ...(out > 0 ? [left(out)] : [])].join('\n\n')}\n`;
}

function harmless(words: string): string {
  return (
    onOneLine(words)
      .replaceAll(/[@#]/g, (sign) => `${sign}\u200B`)
      .replaceAll(/[^\p{L}\p{N}\p{M}\s\u200B.,:;/()'"’‘“”–—…£€%+=?-]/gu, asEntity)
      // What would make a link of a bare address, and a picture of a word between colons.
      .replaceAll(/(?<=www)\.|:(?! |$)/gi, asEntity)
  );
}

function onOneLine(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length > longestValue ? `${line.slice(0, longestValue)}…` : line;
}

function asEntity(letter: string): string {
  return `&#${String(letter.codePointAt(0))};`;
}

/** The mark by which the comment on a pull request is found again, so that there is only one. */
export const commentMark = '<!-- content-changes -->';

/** The marks by which the two weekly issues are found again. */
export const issueMark = '<!-- facts-to-confirm -->';
export const linksMark = '<!-- links-to-look-at -->';

/**
 * A review as it is posted. It comes out of a job that ran a stranger's code, so it may be
 * anything: only the tags our reviews use are left, nothing is loaded, and nobody is called.
 */
const mostLetters = 65_000;

/** The tags of a review, and web addresses in angle brackets. Attributes are not among them. */
const allowed = /<(?!\/?(?:details|summary|code)>|https?:\/\/[^\s<>]+>)/g;

/**
 * What may be posted of a text. Throws when it does not begin with the mark of our comment:
 * then our command did not write it.
 */
export function cleanComment(text: string, mark: string): string {
  if (!text.startsWith(mark)) throw new Error('The review does not begin with its mark.');
  const harmless = text
    .slice(mark.length)
    .replaceAll(/[^\P{C}\n\u200B]/gu, '')
    .replaceAll(allowed, '&lt;')
    .replaceAll('![', '!&#91;')
    .replaceAll(/@(?!\u200B)/g, '@\u200B');
  return `${mark}\n${harmless.slice(0, mostLetters).trim()}\n`;
}
