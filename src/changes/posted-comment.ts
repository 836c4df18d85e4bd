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
export function postedComment(text: string, mark: string): string {
  if (!text.startsWith(mark)) throw new Error('The review does not begin with its mark.');
  const harmless = text
    .slice(mark.length)
    .replaceAll(/[^\P{C}\n\u200B]/gu, '')
    .replaceAll(allowed, '&lt;')
    .replaceAll('![', '!&#91;')
    .replaceAll(/@(?!\u200B)/g, '@\u200B');
  return `${mark}\n${harmless.slice(0, mostLetters).trim()}\n`;
}
