import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { longestSentences, readingOf, targetAge } from '../domain/reading-age.ts';
import { runCommand } from './command.ts';

/** The pages for residents, by their addresses; lists of sources are titles, not prose. */
const resident =
  /^(?:advice|emergency|hate-crime|help|keep-safe|keep-your-visit-private|places|report)\/(?!.*\/sources\/)/;

/** What is on a page and is no prose of its own: lists of other records, navigation, sources. */
const notProse =
  'nav, [data-pagefind-ignore], [popover], [hidden], svg, script, style, form, address, table, template';

/**
 * `npm run readability [-- FOLDER]`: the reading age of every page for residents of a built site
 * (`dist` if no folder is given), worst first, and the longest sentences of those above the
 * target. It never fails because of what it finds: names of laws and services cannot be shortened.
 */
await runCommand({ allowPositionals: true }, ({ positionals: [folder = 'dist'] }) => {
  if (!existsSync(folder)) {
    throw new Error(`There is no folder "${folder}". Build the site first: npm run build.`);
  }
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('index.html') && resident.test(name))
    .flatMap((name) => {
      const texts = proseOf(readFileSync(`${folder}/${name}`, 'utf8'));
      const reading = readingOf(texts);
      return reading
        ? [{ address: `/${name.replace(/index\.html$/, '')}`, texts, ...reading }]
        : [];
    })
    .sort((a, b) => b.age - a.age || a.address.localeCompare(b.address, 'en'));
  for (const { address, age, words, sentences, texts } of pages) {
    const mean = (words / sentences).toFixed(1);
    console.log(`${age.toFixed(1).padStart(4)}  ${address}  (${mean} words a sentence)`);
    if (age <= targetAge.to) continue;
    for (const sentence of longestSentences(texts, 3)) console.log(`        ${sentence}`);
  }
  const above = pages.filter(({ age }) => age > targetAge.to).length;
  const target = `${String(targetAge.from)} to ${String(targetAge.to)}`;
  console.log(
    `\n${String(pages.length)} pages, ${String(above)} above the target (reading age ${target}).`,
  );
});

/** The prose of one page. Headings are left out: they are labels, and not read as sentences. */
function proseOf(html: string): string[] {
  const main = parse(html).querySelector('main');
  for (const part of main?.querySelectorAll(notProse) ?? []) part.remove();
  return (main?.querySelectorAll('p, li, dd') ?? [])
    .filter((block) => block.querySelector('p, li, dd, h2, h3, h4') === null)
    .filter((block) => block.text.trim() !== block.querySelector('a')?.text.trim())
    .map((block) => block.structuredText.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
