import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { recordsOf, siteOf } from '../support/content-records.ts';
import { filesIn } from '../support/source-files.ts';

/**
 * Another partnership takes the software by replacing content/ alone, so what is particular to
 * this one stands nowhere in src/. The words to look for are read from its content.
 */
const content = checkContent('content');
const site = siteOf(content);
const texts = filesIn('src').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Examples in src are those of the fictional partnership, which may be the content too. */
const fixture = filesIn('tests/fixtures/oldminster')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const isFictional = (word: string) => fixture.toLowerCase().includes(word.toLowerCase());

const holding = (pattern: RegExp) =>
  texts.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
const wholeWord = (word: string) => new RegExp(`(?<![a-z])${word}(?![a-z])`, 'i');

describe('src names nothing of this partnership', () => {
  /** What a body of its kind is called anywhere: `council`, `police`. */
  const kinds = new Set<string>(recordsOf(content, 'organisations').map(({ kind }) => kind));
  const particular = [site.owner, site.police]
    .flatMap((id) => id.split('-'))
    .filter((word) => !kinds.has(word));
  const towns = recordsOf(content, 'places').map(({ town }) => town);
  const words = [
    ...new Set([site.area, ...particular, ...towns].map((word) => word.toLowerCase())),
  ];

  test('neither its places, its force nor its names', () => {
    const all = [...words, site.name, site.partnership].filter((word) => !isFictional(word));
    const said = all.flatMap((word) => holding(wholeWord(word)).map((file) => `${file}: ${word}`));
    expect(said).toEqual([]);
  });
});

test('no file of src holds a number of a real service, but for the emergency ones', () => {
  const numbers = recordsOf(content, 'services')
    .flatMap(({ phones = [] }) => phones.map(({ number }) => number))
    .filter((number) => number.replaceAll(' ', '').length > 5 && !isFictional(number));
  const pattern = numbers
    .map((number) => number.replaceAll(' ', '').split('').join(' ?'))
    .join('|');
  expect(pattern === '' ? [] : holding(new RegExp(`(?<!\\d)(?:${pattern})(?!\\d)`))).toEqual([]);
});

test('no file of src holds a point of a real place', () => {
  const points = recordsOf(content, 'places').flatMap(({ point }) => (point ? [point] : []));
  const degrees = points
    .flatMap(({ latitude, longitude }) => [latitude, longitude].map(String))
    .filter((number) => !isFictional(number));
  expect(texts.filter(({ text }) => degrees.some((number) => text.includes(number)))).toEqual([]);
});
