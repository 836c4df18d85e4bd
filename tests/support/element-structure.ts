/** The start or the end of an element, as a built page has it. */
const tag = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/g;
const hasNoEnd = new Set([
  ...['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
]);

/**
 * What stands in what on a built page: each element with its classes, inside the two above it with
 * their own. Two pages made of the same have the same colours on the same grounds.
 */
export function structureOf(html: string): Set<string> {
  const parts = new Set<string>();
  const above: string[] = [];
  for (const [, end, name = '', attributes = ''] of html
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .matchAll(tag)) {
    if (end) {
      above.pop();
      continue;
    }
    const [, classes = ''] = /\sclass="([^"]*)"/.exec(attributes) ?? [];
    const element = `${name}.${classes}${/\shidden\b/.test(attributes) ? '[hidden]' : ''}`;
    parts.add([...above.slice(-2), element].join(' > '));
    if (!hasNoEnd.has(name) && !attributes.endsWith('/')) above.push(element);
  }
  return parts;
}

/** Pages that together have everything that any of them has, those with the most first. */
export function pagesThatDiffer<Page extends { html: string }>(pages: readonly Page[]): Page[] {
  const met = new Set<string>();
  return pages
    .map((page) => ({ page, parts: [...structureOf(page.html)] }))
    .sort((a, b) => b.parts.length - a.parts.length)
    .filter(({ parts }) => {
      const isNew = parts.some((part) => !met.has(part));
      for (const part of parts) met.add(part);
      return isNew;
    })
    .map(({ page }) => page);
}
