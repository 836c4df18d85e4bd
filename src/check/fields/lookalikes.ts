import { english } from '../../domain/language.ts';
import type { ContentFile } from '../file/content-file.ts';
import { type Fault, inWords } from '../fault.ts';
import { exampleOf } from './field-faults.ts';
import { placeOf } from './field-name.ts';
import { say } from '../messages/catalogue.ts';
import type { FoundText } from './schema-walk.ts';

/** Cyrillic and Greek letters that look like Latin ones, and those Latin ones in the same order. */
const foreign = 'АВСЕНІЈКМОРЅТХУҮԚԜѴӀасеорхуіјѕһԁԛԝѵӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορυχ';
const latin = 'ABCEHIJKMOPSTXYYQWVIaceopxyijshdqwvlABEZHIKMNOPTYXayikvopux';
const otherLetter = new RegExp(`(?![${foreign}])\\p{L}`, 'u');

/** Neighbouring words in such an alphabet: a whole sentence is more likely to have another letter. */
const run = /(?<!\p{L})[\p{sc=Cyrl}\p{sc=Grek}](?:[^\p{L}]*[\p{sc=Cyrl}\p{sc=Grek}])*(?!\p{L})/gu;

/** Words in which every letter only looks Latin, with the same words in Latin letters. */
function lookalikesIn(text: string): { at: number; word: string; inLatin: string }[] {
  return [...text.matchAll(run)]
    .filter(([word]) => !otherLetter.test(word))
    .map(({ index, 0: word }) => ({
      at: index,
      word,
      inLatin: word.replaceAll(/\p{L}/gu, (letter) => latin[foreign.indexOf(letter)] ?? letter),
    }));
}

/**
 * Words typed entirely in letters of another alphabet that look Latin: "сор" for "cop". Not in texts
 * in another language, nor in what people say, which may be in any.
 */
export function checkLookalikes(file: ContentFile, texts: readonly FoundText[]): Fault[] {
  const [folder, language] = file.path.split('/');
  if (folder === 'languages' && language !== english) return [];
  const inFacts = texts.flatMap(({ text, kind, path }): Fault[] => {
    const [found] = kind === 'words' && !path.includes('peopleSay') ? lookalikesIn(text) : [];
    if (!found) return [];
    const example = exampleOf(path, withLatinLetters(text));
    return [{ ...placeOf(file, path), ...messageFor(found), example }];
  });
  const lines = file.body.split('\n');
  const inBody = lookalikesIn(file.body).map((found): Fault => {
    const linesBefore = file.body.slice(0, found.at).split('\n').length - 1;
    return {
      file: file.path,
      line: file.bodyLine + linesBefore,
      field: inWords,
      ...messageFor(found),
      example: withLatinLetters(lines[linesBefore] ?? ''),
    };
  });
  return [...inFacts, ...inBody];
}

function messageFor({ word, inLatin }: { word: string; inLatin: string }) {
  return { found: word, allowed: inLatin, ...say('lookalikeWord') };
}

function withLatinLetters(text: string): string {
  return lookalikesIn(text).reduce(
    (result, { word, inLatin }) => result.replace(word, inLatin),
    text,
  );
}
