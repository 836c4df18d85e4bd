import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { testDate } from '../../src/commands/test/sites.ts';
import { newPartnership } from '../../src/writing/new-partnership.ts';

/** `node write-begun-content.ts FOLDER`: the content that `npm run new -- partnership` begins with. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which folder to write into.');
const answers = {
  area: 'Newtown',
  name: 'Safer Newtown',
  partnership: 'Newtown Community Safety Partnership',
  council: 'Newtown Borough Council',
  police: 'Newshire Police',
  owner: 'Newtown Borough Council',
  nation: 'England',
  address: 'https://www.example.org',
} as const;
rmSync(folder, { recursive: true, force: true });
const files = newPartnership(answers, testDate);
for (const { path, text } of files) {
  mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
  writeFileSync(`${folder}/${path}`, text);
}
console.log(`${String(files.length)} files of a partnership that has just begun: ${folder}`);
