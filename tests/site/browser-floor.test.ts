import { describe, expect, test } from 'vitest';
import { everySite, readText, readerScripts, stylesOf } from '../support/built-site.ts';

/** What Safari 14, Chrome 90 or Firefox 90 would drop together with every rule inside it. */
const tooNew: [string, RegExp][] = [
  ['a cascade layer', /@layer\b/],
  ['a media query with a range', /@media[^{]*[<>]=?/],
  ['a media query that is denied without a type', /@media[^{]*\bnot \(/],
  ['a container query', /@container\b/],
  ['a nested rule', /[{;]\s*&/],
  ['a colour function', /\b(?:oklch|oklab|lab|lch|color|color-mix)\(/],
];

/** What scripts of Safari 14, Chrome 90 or Firefox 90 do not have: calling it stops the script. */
const notThere =
  /\b(?:Map|Object)\.groupBy\b|\.to(?:Sorted|Reversed|Spliced)\(|\.findLast|\.at\(|\bstructuredClone\b|\bObject\.hasOwn\b|\bwithResolvers\b|:has\(|\brequestIdleCallback\b|\bcheckVisibility\b|\bAbortSignal\.\w|\brandomUUID\b|\.(?:values|keys|entries)\(\)\.(?:map|filter|toArray|some|every|find|reduce)\(|\bIntl\.Segmenter\b|\bstatic\{/;

describe.each(everySite)('in $name', (site) => {
  test.each(tooNew)('no published style needs %s', (_, pattern) => {
    const withoutConditions = (style: string) => style.replaceAll(/@supports [^{]*/g, '@supports ');
    const found = stylesOf(site).filter(({ style }) => pattern.test(withoutConditions(style)));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  test('no published script calls what the oldest browsers lack', () => {
    const scripts = readerScripts(site).filter((file) => file.startsWith('_astro/'));
    const found = scripts.flatMap((file) => {
      const [newer] = notThere.exec(readText(site, file)) ?? [];
      return newer === undefined ? [] : `${file}: ${newer}`;
    });
    expect(found).toEqual([]);
  });
});
