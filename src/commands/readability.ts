import { existsSync } from 'node:fs';
import { longestSentences, readingOf, targetAge } from '../domain/reading-age.ts';
import { proseOfResidentPages } from './page-prose.ts';

/**
 * `npm run readability [FOLDER]`: the reading age of every page for residents of a built site
 * (`dist` if no folder is given), worst first, and the longest sentences of those above the
 * target. Nothing passes or fails here: names of laws and services cannot always be shortened.
 */
const folder = process.argv[2] ?? 'dist';

if (existsSync(folder)) report();
else {
  console.error(`There is no folder "${folder}". Build the site first: npm run build.`);
  process.exitCode = 1;
}

function report() {
  const pages = proseOfResidentPages(folder)
    .flatMap(({ address, texts }) => {
      const reading = readingOf(texts);
      return reading ? [{ address, texts, ...reading }] : [];
    })
    .sort((a, b) => b.age - a.age);
  for (const { address, age, words, sentences, texts } of pages) {
    const long = (words / sentences).toFixed(1);
    console.log(`${age.toFixed(1).padStart(4)}  ${address}  (${long} words a sentence)`);
    if (age <= targetAge.to) continue;
    for (const sentence of longestSentences(texts, 3)) console.log(`        ${sentence}`);
  }
  const above = pages.filter(({ age }) => age > targetAge.to).length;
  const target = `${String(targetAge.from)} to ${String(targetAge.to)}`;
  console.log(
    `\n${String(pages.length)} pages, ${String(above)} above the target (reading age ${target}).`,
  );
}
