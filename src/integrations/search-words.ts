import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { type SearchVocabulary, wordsOf } from '../domain/search.ts';

/** Writes `search/words.json`: every word that finished pages use, and the words people type instead. */
export function searchWords(contentFolder: string): AstroIntegration {
  return {
    name: 'search-words',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const { slang: synonyms } = parse(readFileSync(`${contentFolder}/slang.yaml`, 'utf8')) as {
          slang: SearchVocabulary['synonyms'];
        };
        const vocabulary: SearchVocabulary = { synonyms, words: wordsOnPages(site) };
        mkdirSync(`${site}/search`, { recursive: true });
        writeFileSync(`${site}/search/words.json`, JSON.stringify(vocabulary));
      },
    },
  };
}

function wordsOnPages(site: string): string[] {
  const words = new Set<string>();
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.html')) continue;
    const html = readFileSync(`${site}/${name}`, 'utf8');
    const body = /<main[^>]*data-pagefind-body[\s\S]*<\/main>/.exec(html)?.[0];
    for (const word of wordsOf((body ?? '').replaceAll(/<[^>]*>|&[a-z]+;/g, ' '))) {
      if (word.length > 3 && !/\d/.test(word)) words.add(word);
    }
    const peopleSay = /data-people-say="([^"]*)"/.exec(html)?.[1] ?? '';
    for (const word of wordsOf(peopleSay)) if (word.length > 3) words.add(word);
  }
  return [...words].sort();
}
