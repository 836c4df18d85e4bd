import { english } from '../../domain/language.ts';
import type { ContentFile } from '../file/content-file.ts';
import { type Fault, inWords } from '../fault.ts';
import { exampleOf } from './field-faults.ts';
import { fieldName } from './field-name.ts';
import { say } from '../messages/catalogue.ts';
import type { FoundText } from './schema-walk.ts';

/** Cyrillic and Greek letters that look like ours, and ours in the same order. */
const theirs = 'АВСЕНІЈКМОРЅТХУҮԚԜѴӀасеорхуіјѕһԁԛԝѵӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορυχ';
const ours = 'ABCEHIJKMOPSTXYYQWVIaceopxyijshdqwvlABEZHIKMNOPTYXayikvopux';
const letterOfTheirOwn = new RegExp(`(?![${theirs}])\\p{L}`, 'u');

/** Words beside each other in such an alphabet: they are read together, as a sentence in it is. */
const run = /(?<!\p{L})[\p{sc=Cyrl}\p{sc=Grek}](?:[^\p{L}]*[\p{sc=Cyrl}\p{sc=Grek}])*(?!\p{L})/gu;

/** Words of which each letter only looks like one of ours, and what they look like. */
function lookalikesIn(text: string): { at: number; word: string; right: string }[] {
  return [...text.matchAll(run)]
    .filter(([word]) => !letterOfTheirOwn.test(word))
    .map(({ index, 0: word }) => ({ at: index, word, right: inLatin(word) }));
}

function inLatin(word: string): string {
  return word.replaceAll(/\p{L}/gu, (letter) => ours[theirs.indexOf(letter)] ?? letter);
}

/**
 * Words typed wholly in letters of another alphabet that look like ours: "сор" for "cop". Not in
 * what is written in another language, nor in what people say, which may be in any.
 */
export function checkLookalikes(file: ContentFile, texts: readonly FoundText[]): Fault[] {
  const [folder, language] = file.path.split('/');
  if (folder === 'languages' && language !== english) return [];
  const inFacts = texts.flatMap(({ text, kind, path }): Fault[] => {
    const [found] = kind === 'words' && !path.includes('peopleSay') ? lookalikesIn(text) : [];
    if (!found) return [];
    const place = { file: file.path, line: file.lineOf(path), field: fieldName(path) };
    return [{ ...place, ...faultOf(found), example: exampleOf(path, replaced(text)) }];
  });
  const lines = file.body.split('\n');
  const inBody = lookalikesIn(file.body).map((found): Fault => {
    const before = file.body.slice(0, found.at).split('\n').length - 1;
    const place = { file: file.path, line: file.bodyLine + before, field: inWords };
    return { ...place, ...faultOf(found), example: replaced(lines[before] ?? '') };
  });
  return [...inFacts, ...inBody];
}

function faultOf({ word, right }: { word: string; right: string }) {
  return { found: word, allowed: right, ...say('lookalikeWord') };
}

function replaced(text: string): string {
  return lookalikesIn(text).reduce((words, { word, right }) => words.replace(word, right), text);
}
