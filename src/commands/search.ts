import { readFileSync } from 'node:fs';
import type { AnswerBox } from '../domain/search/answer-box.ts';
import { judge, judgedQueries } from '../domain/search/judge.ts';
import { pack, unpack } from '../domain/search/packed.ts';
import { Search } from '../domain/search/search.ts';
import { getSearchData } from '../queries/search-data.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { runCommand } from './command.ts';

const options = { judge: { type: 'boolean' } } as const;

/**
 * `npm run search -- "words"`: what a search for some words brings, and why.
 * `npm run search -- --judge [file]`: how it does on queries that people judged, as JSON.
 */
await runCommand({ options, allowPositionals: true }, async ({ values, positionals }) => {
  const text = positionals.join(' ');
  if (values.judge) {
    const file = text || `${contentFolder}/search-queries.tsv`;
    const queries = judgedQueries(readFileSync(file, 'utf8'));
    console.log(JSON.stringify(judge(await makeSearch(), queries), null, 2));
  } else if (text === '') {
    throw new Error('Give the words to search for: npm run search -- "my neighbour hit me"');
  } else {
    explain(await makeSearch(), text);
  }
});

/** The index as a browser makes it. */
async function makeSearch(): Promise<Search> {
  return Search.of(await unpack(pack(await getSearchData())));
}

function explain(search: Search, typed: string) {
  const { box, found, isSure, question } = search.answer(typed, { date: today(), time: '12:00' });
  if (box) console.log(boxAsText(box));
  for (const { typed: word, readAs } of question.corrections) {
    console.log(`“${word}” is read as “${readAs}”.`);
  }
  if (!isSure) console.log('Nothing is exactly about this. Nearest:');
  for (const [at, { page, score, hits, rules }] of found.entries()) {
    console.log(
      `${String(at + 1)}. ${page.title} (${page.kind}, ${score.toFixed(0)}) ${page.href}`,
    );
    for (const { phrase, score: part } of hits) {
      console.log(`     ${part.toFixed(1).padStart(5)}  ${phrase.field}: ${phrase.words}`);
    }
    for (const rule of rules) console.log(`            ${rule}`);
  }
}

function boxAsText({ isCrisis, heading, words, numbers, page }: AnswerBox): string {
  const lines = [
    isCrisis ? 'BOX OF A CRISIS' : 'BOX',
    ...(heading === undefined ? [] : [heading]),
    ...words,
    ...numbers.map((one) => `${one.page.title} ${one.phone.number} ${one.hours ?? ''}`),
    ...(page ? [`→ ${page.href}`] : []),
  ];
  return lines.join('\n  ');
}
