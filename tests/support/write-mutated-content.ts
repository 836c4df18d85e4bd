import { writeMutatedContent } from './mutated-content.ts';

/** `node write-mutated-content.ts FOLDER`: what is done to the content stands beside it, in FOLDER.json. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which folder to write into.');
const changes = writeMutatedContent(folder);
console.log(`${String(changes.length)} changes that the check lets through: ${folder}.json`);
