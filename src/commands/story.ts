import { storyFaults } from '../check/across/stories.ts';
import { readingOf } from '../domain/reading-age.ts';
import { minutesOf, wordsForChildren } from '../domain/story-reading.ts';
import { endingsOf, mapOfStory } from '../domain/story.ts';
import { folderOnDisk } from '../check/content-folder.ts';
import { readRecord } from '../check/record.ts';
import type { Story } from '../schemas/story.ts';
import { contentFolder } from '../site/content-folder.ts';
import { runCommand } from './command.ts';

const files = folderOnDisk(contentFolder);

/**
 * `npm run story [NAME]`: draws a story as a map for its author, with its length, its reading age
 * and its faults; without a name, every story of the content folder.
 */
await runCommand({ allowPositionals: true }, ({ positionals: [name] }) => {
  const paths = files.paths().filter((path) => /^stories\/.+\.yaml$/.test(path));
  const chosen = paths.filter((path) => name === undefined || path === `stories/${name}.yaml`);
  if (chosen.length === 0) {
    throw new Error(`There is no such story. There are: ${paths.join(', ')}`);
  }
  for (const path of chosen) console.log(`${describeStory(path).join('\n')}\n`);
});

function describeStory(path: string): string[] {
  const { value, isValid } = readRecord(path, () => files.read(path));
  if (!isValid) return [`${path}: first put right what npm run check says.`];
  const story = value as Story;
  const { from, to } = minutesOf(story);
  const age = readingOf(wordsForChildren(story))?.age ?? 0;
  return [
    `${story.title} (${path})`,
    `${String(story.scenes.length)} boxes, ${String(endingsOf(story).length)} endings, ${String(from)} to ${String(to)} minutes, reading age ${age.toFixed(1)}`,
    '',
    ...mapOfStory(story),
    ...storyFaults(story).map(({ problem, found }) => `! ${problem} ${found ?? ''}`),
  ];
}
