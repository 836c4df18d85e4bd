import { browserslistToTargets, transform } from 'lightningcss';
import project from '../../package.json' with { type: 'json' };

const targets = browserslistToTargets(project.browserslist);

/** What pages name of a style: classes, and the custom properties that they read themselves. */
export class UsedNames {
  readonly classes = new Set<string>();
  readonly properties = new Set<string>();
  private readonly attributes = new Set<string>();

  /** Adds what a page names. Pages are not kept: a large site has gigabytes of them. */
  addPage(page: string) {
    const html = page.replaceAll(/<(?:style|script)>.*?<\/(?:style|script)>/gs, '');
    for (const [, names = ''] of html.matchAll(/ class="([^"]*)"/g)) {
      if (this.attributes.has(names)) continue;
      this.attributes.add(names);
      for (const name of unescaped(names).split(/\s+/)) this.classes.add(name);
    }
    for (const [, name = ''] of html.matchAll(/var\((--[\w-]+)/g)) this.properties.add(name);
  }
}

/** The value of an attribute as Astro wrote it: `[&amp;&gt;ul]:text-sm` is the class `[&>ul]:text-sm`. */
function unescaped(value: string): string {
  return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/**
 * Style sheets in one, cut to what some pages use, with the scripts and sheets beside them: rules for a
 * class that none of these names go, and so do custom properties that none reads. Cascade layers
 * are opened, because browsers below Safari 15.4 and Chrome 99 drop them whole.
 */
export function usedStyle(
  sheets: readonly string[],
  pages: readonly UsedNames[],
  beside: readonly string[],
): string {
  // A border is solid by its base rule; the utility's own variable says nothing else.
  const code = sheets.join('\n').replaceAll('var(--tw-border-style)', 'solid');
  const others = beside.join('\n');
  const used = new Set([
    ...pages.flatMap(({ classes }) => [...classes]),
    ...(others.match(/[\w-]+/g) ?? []),
  ]);
  const style = without(
    code,
    [...code.matchAll(/\.((?:[a-z_-]|\\.)(?:[\w-]|\\.)*)/gi)]
      .map(([, name = '']) => name.replaceAll('\\', ''))
      .filter((name) => !used.has(name)),
  );
  const read = new Set([
    ...((style + others).match(/(?<=var\()--[\w-]+/g) ?? []),
    ...pages.flatMap(({ properties }) => [...properties]),
  ]);
  const properties = style.match(/--[\w-]+(?=[:{])/g) ?? [];
  return without(
    style,
    properties.filter((name) => !read.has(name)),
  );
}

function without(code: string, unusedSymbols: readonly string[]): string {
  const { code: cut } = transform({
    filename: 'style.css',
    code: Buffer.from(code),
    minify: true,
    targets,
    unusedSymbols: [...new Set(unusedSymbols)],
    visitor: { Rule: { 'layer-block': (rule) => rule.value.rules } },
  });
  return Buffer.from(cut).toString('utf8').trim();
}
