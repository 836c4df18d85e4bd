import { describe, expect, test } from 'vitest';
import { everySite, stylesOf } from '../support/built-site.ts';

/** What Safari 14, Chrome 90 or Firefox 90 would drop together with every rule inside it. */
const tooNew: [string, RegExp][] = [
  ['a cascade layer', /@layer\b/],
  ['a media query with a range', /@media[^{]*[<>]=?/],
  ['a media query that is denied without a type', /@media[^{]*\bnot \(/],
  ['a container query', /@container\b/],
  ['a nested rule', /[{;]\s*&/],
  ['a colour function', /\b(?:oklch|oklab|lab|lch|color|color-mix)\(/],
];

describe.each(everySite)('in $name', (site) => {
  test.each(tooNew)('no published style needs %s', (_, pattern) => {
    const withoutConditions = (style: string) => style.replaceAll(/@supports [^{]*/g, '@supports ');
    const found = stylesOf(site).filter(({ style }) => pattern.test(withoutConditions(style)));
    expect(found.map(({ name }) => name)).toEqual([]);
  });
});
