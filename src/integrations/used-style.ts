import browserslist from 'browserslist';
import { browserslistToTargets, transform } from 'lightningcss';

const targets = browserslistToTargets(browserslist());

/**
 * A style sheet cut to what some pages use: rules for a class that is neither in a page nor in a
 * script go, and so do custom properties that nothing reads. Cascade layers are opened, because
 * browsers below Safari 15.4 and Chrome 99 drop them whole.
 */
export function usedStyle(
  sheet: string,
  pages: readonly string[],
  scripts: readonly string[],
): string {
  // A border is solid by its base rule; the utility's own variable says nothing else.
  const code = sheet.replaceAll('var(--tw-border-style)', 'solid');
  const html = pages.join('\n').replaceAll(/<(?:style|script)>.*?<\/(?:style|script)>/gs, '');
  const used = new Set([
    ...[...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
    ...(scripts.join('\n').match(/[\w-]+/g) ?? []),
  ]);
  const style = without(
    code,
    [...code.matchAll(/\.((?:[a-z_-]|\\.)(?:[\w-]|\\.)*)/gi)]
      .map(([, name = '']) => name.replaceAll('\\', ''))
      .filter((name) => !used.has(name)),
  );
  const read = new Set((style + html).match(/(?<=var\()--[\w-]+/g));
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
