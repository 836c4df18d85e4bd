import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type PackedData, unpack } from '../../src/domain/search/packed.ts';
import { PhraseIndex } from '../../src/domain/search/phrase-index.ts';
import { tokenize } from '../../src/domain/search/words.ts';
import { spokenWords } from '../../src/site/common-words.ts';
import { everyContent } from '../support/built-site.ts';

const commonWords = spokenWords.slice(0, 10_000).flatMap(({ word }) => tokenize(word));

describe.each(everyContent)('in $name', ({ folder }) => {
  test('no common English word is read as another', async () => {
    const answers = readFileSync(`${folder}/search/answers.json`, 'utf8');
    const index = await PhraseIndex.of(await unpack(JSON.parse(answers) as PackedData));
    const readAs = (word: string) =>
      index.splitWord(word) ?? index.vocabulary.likely(word)[0]?.word;
    expect(
      commonWords.flatMap((word) => {
        const other = readAs(word);
        return other === undefined ? [] : [`${word} → ${other}`];
      }),
    ).toEqual([]);
  });
});
