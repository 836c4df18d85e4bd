/**
 * GitHub's Markdown from text that anybody may have written, a stranger's fork included. Whatever
 * has a meaning in Markdown, HTML, tables, mentions or links is escaped. This file imports nothing:
 * a workflow runs it without installed packages.
 */

/** The marks by which our comment and the two weekly issues are found again. */
export const commentMark = '<!-- content-changes -->';
export const issueMark = '<!-- facts-to-confirm -->';
export const linksMark = '<!-- links-to-look-at -->';

/** The longest comment or issue that GitHub takes is 65,536 characters. */
const longestComment = 65_000;

/** The longest comment that we write: cleaning it can add to it. */
export const longestBody = 64_000;

/** The longest value: what is longer is words, and GitHub's own comparison shows words. */
const longestValue = 300;

/** The most lines of one list. */
const mostLines = 100;

/** Text without formatting, table cells, mentions or links. */
export function plain(text: string): string {
  // What begins a line could begin a list or a heading.
  return escaped(text).replace(/^[-+=.\d]/, asEntity);
}

/** A value to compare letter by letter. */
export function value(text: string): string {
  return `<code>${escaped(text)}</code>`;
}

/** A link with plain text. Only to a web address, whose special characters are encoded. */
export function link(text: string, address: string): string {
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return plain(text);
  return `[${plain(text)}](<${href.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** A table. The cells are Markdown already. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list of at most a hundred lines. The lines are Markdown already. */
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
 * As many of the parts as a comment holds, one under the other, and a last line that says how many
 * are left out. A part is kept whole or not at all, so that no table or fold is left open.
 */
export function fitted(parts: readonly string[], leftOut: (count: number) => string): string {
  let length = 0;
  const kept = parts.filter((part) => {
    if (length + part.length + 2 > longestBody) return false;
    length += part.length + 2;
    return true;
  });
  const count = parts.length - kept.length;
  return `${[...kept, ...(count > 0 ? [leftOut(count)] : [])].join('\n\n')}\n`;
}

/** Text on one line, cut where it is too long, in which no character has a meaning. */
function escaped(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return (
    (line.length > longestValue ? `${line.slice(0, longestValue)}…` : line)
      .replaceAll(/[@#]/g, (sign) => `${sign}\u200B`)
      .replaceAll(/[^\p{L}\p{N}\p{M}\s\u200B.,:;/()'"’‘“”–—…£€%+=?-]/gu, asEntity)
      // What would make a link of a bare address, and a picture of a word between colons.
      .replaceAll(/(?<=www)\.|:(?! |$)/gi, asEntity)
  );
}

function asEntity(letter: string): string {
  return `&#${String(letter.codePointAt(0))};`;
}

/** Any "<" except of the tags of a review without attributes, and of web addresses in angle brackets. */
const foreignTag = /<(?!\/?(?:details|summary|code)>|https?:\/\/[^\s<>]+>)/g;

/**
 * A review as it may be posted. It comes out of a job that ran a stranger's code, so it may be
 * anything: only our tags are left, no picture is loaded, and nobody is mentioned. Throws when it
 * does not begin with the mark of our comment: then our command did not write it.
 */
export function cleanComment(text: string, mark: string): string {
  if (!text.startsWith(mark)) throw new Error('The review does not begin with its mark.');
  const cleaned = text
    .slice(mark.length)
    .replaceAll(/[^\P{C}\n\u200B]/gu, '')
    .replaceAll(foreignTag, '&lt;')
    .replaceAll('![', '!&#91;')
    .replaceAll(/@(?!\u200B)/g, '@\u200B');
  return `${mark}\n${cleaned.slice(0, longestComment).trim()}\n`;
}
