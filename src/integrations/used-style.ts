import { browserslistToTargets, transform } from 'lightningcss';
import project from '../../package.json' with { type: 'json' };

const targets = browserslistToTargets(project.browserslist);

/** The names in pages that a style sheet needs: classes, and custom properties in the markup. */
export class UsedNames {
  readonly classes = new Set<string>();
  readonly properties = new Set<string>();
  private readonly attributes = new Set<string>();

  /** Adds the names in a page. Pages are not kept: a large site has gigabytes of them. */
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
 * Joins style sheets and removes rules for classes, and custom properties, that neither the pages nor
 * the other scripts and sheets (`others`) use. Cascade layers are unwrapped, because browsers below
 * Safari 15.4 and Chrome 99 ignore them.
 */
export function usedStyle(
  sheets: readonly string[],
  pages: readonly UsedNames[],
  others: readonly string[],
): string {
  // The base rule makes every border solid; the variable of the utility says the same.
  const code = sheets.join('\n').replaceAll('var(--tw-border-style)', 'solid');
  const otherText = others.join('\n');
  const used = new Set([
    ...pages.flatMap(({ classes }) => [...classes]),
    ...(otherText.match(/[\w-]+/g) ?? []),
  ]);
  const style = without(
    code,
    [...code.matchAll(/\.((?:[a-z_-]|\\.)(?:[\w-]|\\.)*)/gi)]
      .map(([, name = '']) => name.replaceAll('\\', ''))
      .filter((name) => !used.has(name)),
  );
  const read = new Set([
    ...((style + otherText).match(/(?<=var\()--[\w-]+/g) ?? []),
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
