/** Words in an id for which a reader view takes an element for navigation: Mozilla's Readability 0.6. */
const navigationWords =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;

/** An element with an id, its attributes before and after. */
const elementWithId =
  /<([a-z][\w-]*)((?: [^\s"<>=]+(?:="[^"]*")?)*) id="([^"]*)"((?: [^\s"<>=]+(?:="[^"]*")?)*)>/g;

/**
 * A page that reader views show whole. The ids of headings and entries are made from their words,
 * such as "community" or "anti-social"; a class says that they are content all the same.
 */
export function keptByReaderViews(page: string): string {
  const start = page.indexOf('<main');
  const end = page.lastIndexOf('</main>');
  if (start === -1 || end === -1) return page;
  const main = page.slice(start, end).replaceAll(elementWithId, withClass);
  return `${page.slice(0, start)}${main}${page.slice(end)}`;
}

function withClass(element: string, tag: string, before: string, id: string, after: string) {
  if (!navigationWords.test(id)) return element;
  const attributes = `${before} id="${id}"${after}`;
  return attributes.includes(' class="')
    ? `<${tag}${attributes.replace(' class="', ' class="content ')}>`
    : `<${tag} class="content"${attributes}>`;
}
