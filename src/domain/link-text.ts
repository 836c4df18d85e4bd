/** Link texts that say nothing when a screen reader reads them out alone. */
const vague: ReadonlySet<string> = new Set([
  'click',
  'click here',
  'details',
  'find out more',
  'go',
  'here',
  'info',
  'learn more',
  'link',
  'more',
  'more details',
  'more information',
  'page',
  'read more',
  'see here',
  'see more',
  'this',
  'this link',
  'this page',
  'view',
  'web site',
  'website',
]);

/** Whether the text of a link says nothing of where it leads. */
export function isVague(text: string): boolean {
  return vague.has(
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} ]/gu, '')
      .trim(),
  );
}
